import { spawnSync } from 'node:child_process';
import { planDeploy } from './plan-deploy.ts';
import { stages } from './stages.ts';

const plan = planDeploy(process.argv.slice(2), stages);
if (plan.kind === 'run') {
  process.exitCode = spawnSync('node_modules/.bin/cdk', plan.args, { stdio: 'inherit' }).status ?? 1;
} else {
  for (const line of plan.lines) console.error(line);
  process.exitCode = plan.kind === 'misused' ? 2 : 1;
}
