import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { OperatorError } from '../operator-io.ts';

/** Stack -> output -> value, as `cdk deploy --outputs-file` writes it. */
export type StackOutputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

const schema = z.record(z.string(), z.record(z.string(), z.string()));

export const usualOutputsFile = 'cdk.out/outputs.json';

/** @throws OperatorError that says how the file is made, when it is missing or no such file */
export async function readOutputs(root: string, file: string, deploy: string): Promise<StackOutputs> {
  const mend = `"${deploy}" writes it, also when nothing has changed; --outputs names another file.`;
  let text: string;
  try {
    text = await readFile(resolve(root, file), 'utf8');
  } catch (error) {
    throw new OperatorError(`The stacks' outputs are not in ${file}. ${mend}`, { cause: error });
  }
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) throw new OperatorError(`${file} does not hold the outputs of stacks. ${mend}`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws OperatorError when the stack has no such output */
export function outputOf(outputs: StackOutputs, stack: string, name: string, deploy: string): string {
  const value = outputs[stack]?.[name];
  if (value !== undefined) return value;
  throw new OperatorError(
    `The outputs say nothing of ${name} of the stack ${stack}. Deploy it: "${deploy}" writes them.`,
  );
}
