import type { ContentFault } from '../sources/content-fault.ts';
import type { BackgroundFile } from '../sources/load-prompts.ts';
import { checkUtterances, linesOf } from './check-utterances.ts';
import { error, toFaults } from './found.ts';

/** Checks the sentences that are none of ours, in the text file that they stand in. */
export function checkBackground(background: BackgroundFile): ContentFault[] {
  const { content, locale } = background;
  const found =
    content.length === 0
      ? [error([], 'There is no sentence in it.', 'Write some, one a line, or take the file away.')]
      : checkUtterances(content, linesOf(background));
  return toFaults(background, found, { locale });
}
