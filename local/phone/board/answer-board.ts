import * as z from 'zod';
import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';
import { explainAsked } from './explain-asked.ts';
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
  const turn = /^\/phone\/turns\/((?:CA|SM)[0-9a-f]{32})\/(\d{1,4})$/.exec(path);
  if (turn !== null) return answerTurn(turn[1] ?? '', Number(turn[2]), sources);
  if (path !== '/phone/board') return undefined;
  const ask = askSchema.safeParse(Object.fromEntries(query));
  if (!ask.success) return jsonAnswer(400, { error: z.prettifyError(ask.error) });
  return jsonAnswer(200, viewBoard(ask.data, sources));
}

function answerTurn(sid: string, turn: number, sources: BoardSources): WireAnswer {
  const explained = explainAsked(sid, turn, sources);
  return explained === undefined
    ? jsonAnswer(404, { error: `There is no turn ${turn} of ${sid}.` })
    : jsonAnswer(200, explained);
}
