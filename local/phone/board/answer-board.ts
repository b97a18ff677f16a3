import * as z from 'zod';
import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';
import { type BoardSources, viewBoard } from './view-board.ts';

const askSchema = z.object({
  handset: z.string().min(1).max(100),
  ours: z.string().min(1).max(100),
  call: z.string().max(40).optional(),
});

/** What the page reads, beside the doors that it shares with the terminal. @returns undefined for other paths */
export function answerBoard(
  path: string,
  query: URLSearchParams,
  sources: BoardSources,
): WireAnswer | undefined {
  if (path !== '/phone/board') return undefined;
  const ask = askSchema.safeParse(Object.fromEntries(query));
  if (!ask.success) return jsonAnswer(400, { error: z.prettifyError(ask.error) });
  return jsonAnswer(200, viewBoard(ask.data, sources));
}
