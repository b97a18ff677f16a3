import { join } from 'node:path';
import { addChecks } from './add-checks.ts';
import { buildApp } from './build-app.ts';
import { readStages } from './read-stages.ts';
import { stageNames } from './stages.ts';

const stages = readStages();
const app = buildApp({
  stages: stageNames.map((name) => stages[name]),
  snapshotDirectory: join(process.cwd(), '.cache/snapshot'),
});
addChecks(app);
app.synth();
