import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

const schema = z.object({
  webhooksUrl: z.url(),
  publicBaseUrl: z.url(),
  phoneUrl: z.url(),
  tableUrl: z.url(),
  lexUrl: z.url(),
  snsUrl: z.url(),
});

/** Where the parts of a helpline that runs on this machine listen. */
export type RunningHelpline = z.infer<typeof schema>;

const fileOf = (root: string): string => join(root, '.cache/running-helpline.json');

/**
 * Lets the operator's commands find a helpline that was started on this machine: its ports change with every start.
 * @returns takes it back, unless another helpline was announced since
 */
export async function announceRunningHelpline(
  root: string,
  running: RunningHelpline,
): Promise<() => Promise<void>> {
  const file = fileOf(root);
  const announced = JSON.stringify(running);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, announced);
  return async () => {
    const there = await readFile(file, 'utf8').catch(() => undefined);
    if (there === announced) await rm(file, { force: true });
  };
}

/** @returns undefined when none was announced; what was announced by one that was killed may still be there */
export async function readRunningHelpline(root: string): Promise<RunningHelpline | undefined> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(fileOf(root), 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
