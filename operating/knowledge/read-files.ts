import { describeFaults } from '#authoring/content/describe-faults';
import { readContent } from '#authoring/content/read-content';
import type { Content } from '#authoring/sources/load-content';
import type { OperatorWorld } from '../operator-io.ts';

/**
 * Reads and checks what is to be published.
 * @param wanted helplines
 * @returns undefined when there is an error in them, or no such helpline; it has been told then
 */
export async function readFiles(
  { root, complain }: OperatorWorld,
  wanted: readonly string[],
): Promise<Content | undefined> {
  const { knowledge, prompts, faults } = await readContent(root);
  const ids = knowledge.map(({ profile }) => profile.content.id);
  // A helpline that is not published may be under work.
  const concerns = (file: string) =>
    !file.startsWith('knowledge/') || wanted.some((id) => file.startsWith(`knowledge/${id}/`));
  const errors = faults.filter(({ severity, file }) => severity === 'error' && concerns(file));
  if (errors.length > 0 || prompts === undefined) {
    for (const line of describeFaults(errors)) complain(line);
    complain('The content has errors, so nothing can be published: mend them ("npm run content" lists all).');
    return undefined;
  }
  const missing = wanted.find((id) => !ids.includes(id));
  if (missing !== undefined) {
    complain(`There is no helpline "${missing}" under knowledge/. There are: ${ids.join(', ')}.`);
    return undefined;
  }
  return {
    knowledge: knowledge.filter(({ profile }) => wanted.includes(profile.content.id)),
    prompts,
  };
}
