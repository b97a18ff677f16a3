import type { ContentFault } from '../content-fault.ts';
import type { PromptsFile } from '../load-prompts.ts';
import { checkUtterances } from './check-utterances.ts';
import { toFaults } from './found.ts';

/** Checks the sentences that are none of ours, in the text file that they stand in. */
export function checkBackground({ background, content: { locale } }: PromptsFile): ContentFault[] {
  if (background === undefined) return [];
  const found = checkUtterances(background.content, (index) => `line ${background.lineOf([index])}`);
  // Of thousands of lines an editor goes by the line, and nobody counts the sentences.
  return toFaults(background, found, { locale }).map(({ field: _, ...fault }) => fault);
}
