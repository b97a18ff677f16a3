import type { ContentFault } from '../sources/content-fault.ts';
import type { AskFile } from '../sources/load-asks.ts';
import { checkUtteranceCount, checkUtterances, linesOf } from './check-utterances.ts';
import { toFaults } from './found.ts';

/** Checks the ways to ask of one topic in one locale, without a look at others. */
export function checkAsk(ask: AskFile): ContentFault[] {
  const { topic, locale, content } = ask;
  // An editor goes by the line, and nobody counts the sentences.
  const found = [...checkUtteranceCount(content), ...checkUtterances(content, linesOf(ask))];
  return toFaults(ask, found, { topic, locale });
}
