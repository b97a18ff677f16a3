import { stackNames } from './stage-names.ts';
import { placeholdersOf, type Stage, stageNames } from './stages.ts';

/** Where the operator's commands read the addresses of the stacks. */
const outputsFile = 'cdk.out/outputs.json';

const usage = `usage: npm run deploy -- --stage ${stageNames.join('|')} [options of cdk deploy]`;

export type DeployPlan =
  /** Of the command line, or of the stage's values. */
  | { readonly kind: 'misused' | 'refused'; readonly lines: readonly string[] }
  /** Arguments for the CDK's command. */
  | { readonly kind: 'run'; readonly args: readonly string[] };

/**
 * What `npm run deploy -- --stage dev [options of cdk deploy]` comes to.
 * @returns why not, when no stage is named, or when its values are still those of the example
 */
export function planDeploy(args: readonly string[], stages: Readonly<Record<string, Stage>>): DeployPlan {
  const at = args.indexOf('--stage');
  const name = stageNames.find((known) => at >= 0 && known === args[at + 1]);
  const stage = name && stages[name];
  if (stage === undefined)
    return {
      kind: 'misused',
      lines: [`Which stage? Add --stage ${stageNames.join(' or --stage ')}.`, usage],
    };
  const placeholders = placeholdersOf(stage).map((line) => `  ${line}`);
  if (placeholders.length > 0) {
    return {
      kind: 'refused',
      lines: [`infra/stages.ts is not ready to deploy ${stage.name}:`, ...placeholders],
    };
  }
  const options = args.filter((_, index) => index !== at && index !== at + 1);
  const stacks = Object.values(stackNames(stage.name));
  return { kind: 'run', args: ['deploy', ...stacks, '--outputs-file', outputsFile, ...options] };
}
