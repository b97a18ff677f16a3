import { spawnSync } from 'node:child_process';
import { stackNames } from './stage-names.ts';
import { placeholdersOf, stageNames, stages } from './stages.ts';

/**
 * npm run deploy -- --stage dev [options of cdk deploy]: deploys the four stacks of a stage, with their outputs where
 * the operator's commands look for them.
 */
function deploy(args: readonly string[]): number {
  const at = args.indexOf('--stage');
  const name = stageNames.find((known) => at >= 0 && known === args[at + 1]);
  if (name === undefined) return refuse([`Which stage? Add --stage ${stageNames.join(' or --stage ')}.`]);
  const placeholders = placeholdersOf(stages[name]);
  if (placeholders.length > 0)
    return refuse([
      `infra/stages.ts is not ready to deploy ${name}:`,
      ...placeholders.map((line) => `  ${line}`),
    ]);
  const options = args.filter((_, index) => index !== at && index !== at + 1);
  const cdk = [
    'deploy',
    ...Object.values(stackNames(name)),
    '--outputs-file',
    'cdk.out/outputs.json',
    ...options,
  ];
  return spawnSync('node_modules/.bin/cdk', cdk, { stdio: 'inherit' }).status ?? 1;
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

process.exitCode = deploy(process.argv.slice(2));
