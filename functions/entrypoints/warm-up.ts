import { createLexClient, createLexRecognizer } from '#adapters/lex-recognizer';
import { readSettings } from '#wiring/settings';
import { createWarmUpHandler } from './create-warm-up-handler.ts';

/** Nobody waits, and a bot that has slept takes several seconds. */
const deadlineMs = 30_000;

export const handler = createWarmUpHandler(
  createLexRecognizer({
    client: createLexClient(),
    bots: readSettings(process.env).LEX_BOTS,
    deadlineMs,
  }),
);
