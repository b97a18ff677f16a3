import { stageNames } from '#infra/stages';
import { MisuseError } from '#local/command-line/misuse-error';

/** What may stand in the way of a release, by the name under which it can be overridden. */
export const gates = {
  'golden-calls': 'a call or text that we make to the release is not answered as it should be',
  errors: 'a function of the release crashes or runs out of time',
  'live-answers': 'something was published by hand that is not in the files',
} as const;

export type Gate = keyof typeof gates;

export interface DeployOptions {
  readonly stage: string;
  /** Gates that do not count this time. */
  readonly despite: readonly Gate[];
  /** Handed on to `cdk deploy`. */
  readonly cdk: readonly string[];
}

/** @throws MisuseError that says what is missing or not known */
export function readDeployOptions(args: readonly string[]): DeployOptions {
  const cdk: string[] = [];
  const despite: Gate[] = [];
  let stage: string | undefined;
  const left = [...args];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--stage') stage = left.shift();
    else if (word === '--despite') despite.push(readGate(left.shift()));
    else cdk.push(word);
  }
  if (stage === undefined || !stageNames.some((name) => name === stage))
    throw new MisuseError(`Which stage? Add --stage ${stageNames.join(' or --stage ')}.`);
  return { stage, despite, cdk };
}

function readGate(name: string | undefined): Gate {
  const known = Object.keys(gates) as Gate[];
  const gate = known.find((each) => each === name);
  if (gate === undefined) throw new MisuseError(`--despite takes one of ${known.join(', ')}.`);
  return gate;
}
