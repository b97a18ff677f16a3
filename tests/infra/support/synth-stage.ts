import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { buildApp } from '#infra/build-app';
import { botStackName, type StackKind, stackNames } from '#infra/stage-names';
import { exampleStages, helplinesOf, type Stage } from '#infra/stages';

export type StageTemplates = Readonly<Record<StackKind, Template>> & {
  /** By helpline. */
  readonly bots: Readonly<Record<string, Template>>;
  /** Of each template's file by its stack's name, in bytes: as it would be handed to CloudFormation. */
  readonly bytes: Readonly<Record<string, number>>;
  /** Stack -> the stacks that are deployed before it. */
  readonly after: Readonly<Record<string, readonly string[]>>;
};

export interface SynthOptions {
  readonly stage?: Stage;
  readonly snapshotDirectory?: string;
}

/** As the repository has it. Synthesized once for all tests of a worker: nobody writes to it. */
let asItIs: StageTemplates | undefined;

/** The templates of a stage, from the real content, without bundling and without the slow checks of templates. */
export function synthStage(options?: SynthOptions): StageTemplates {
  if (options !== undefined) return synthesize(options);
  asItIs ??= synthesize({});
  return asItIs;
}

function synthesize(options: SynthOptions): StageTemplates {
  // The CDK's own rules take seconds; tests/infra/checks.test.ts runs them once.
  process.env.CDK_VALIDATION = 'false';
  const { stage = exampleStages.dev, snapshotDirectory = join(process.cwd(), '.cache/snapshot') } = options;
  const outdir = mkdtempSync(join(tmpdir(), 'helpline-synth-'));
  const app = buildApp({
    stages: [stage],
    snapshotDirectory,
    context: { 'aws:cdk:bundling-stacks': [], 'aws:cdk:enable-path-metadata': true },
    outdir,
  });
  const assembly = app.synth();
  const stacks = assembly.stacksRecursively;
  const template = (name: string): Template => Template.fromJSON(assembly.getStackByName(name).template);
  const names = stackNames(stage.name);
  const templates = {
    data: template(names.data),
    lifeline: template(names.lifeline),
    helpline: template(names.helpline),
    bots: Object.fromEntries(
      helplinesOf(stage).map((helpline) => [helpline, template(botStackName(stage.name, helpline))]),
    ),
    bytes: Object.fromEntries(
      stacks.map(({ stackName, templateFullPath }) => [stackName, statSync(templateFullPath).size]),
    ),
    after: Object.fromEntries(
      stacks.map(({ stackName, dependencies }) => [
        stackName,
        dependencies.flatMap((each) => ('stackName' in each ? [String(each.stackName)] : [])),
      ]),
    ),
  };
  rmSync(outdir, { recursive: true });
  return templates;
}
