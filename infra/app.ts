import { join } from 'node:path';
import { addChecks } from './add-checks.ts';
import { buildApp } from './build-app.ts';
import { stageNames, stages } from './stages.ts';

const app = buildApp({
  stages: stageNames.map((name) => stages[name]),
  snapshotDirectory: join(process.cwd(), '.cache/snapshot'),
});
addChecks(app);
app.synth();
