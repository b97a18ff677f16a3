import { expect, it } from 'vitest';
import { benchUnderstanding } from '#bench/machine/bench-understanding';
import { MisuseError } from '#local/command-line/misuse-error';

it.each([
  [['public'], '--data FOLDER'],
  [['public', '--data', '/nowhere/sets'], 'There is no folder /nowhere/sets.'],
  [['--data', '/nowhere/sets'], 'There is no folder /nowhere/sets.'],
  [['publik'], 'There is no understanding publik; it is own or public.'],
])('%j is refused before anything is measured', async (args, words) => {
  const measuring = benchUnderstanding('', args);
  await expect(measuring).rejects.toThrow(MisuseError);
  await expect(measuring).rejects.toThrow(words);
});
