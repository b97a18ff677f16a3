import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { buildApp } from '#infra/build-app';
import { type StackKind, stackNames } from '#infra/stage-names';
import { type Stage, stages } from '#infra/stages';

export type StageTemplates = Readonly<Record<StackKind, Template>> & {
  /** Of each template's file, in bytes: as it would be handed to CloudFormation. */
  readonly bytes: Readonly<Record<StackKind, number>>;
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
  const { stage = stages.dev, snapshotDirectory = join(process.cwd(), '.cache/snapshot') } = options;
  const outdir = mkdtempSync(join(tmpdir(), 'helpline-synth-'));
  const app = buildApp({
    stages: [stage],
    snapshotDirectory,
    context: { 'aws:cdk:bundling-stacks': [], 'aws:cdk:enable-path-metadata': true },
    outdir,
  });
  const assembly = app.synth();
  const artifact = (kind: StackKind) => assembly.getStackByName(stackNames(stage.name)[kind]);
  const template = (kind: StackKind): Template => Template.fromJSON(artifact(kind).template);
  const bytes = (kind: StackKind): number => statSync(artifact(kind).templateFullPath).size;
  const templates = {
    data: template('data'),
    understanding: template('understanding'),
    lifeline: template('lifeline'),
    helpline: template('helpline'),
    bytes: {
      data: bytes('data'),
      understanding: bytes('understanding'),
      lifeline: bytes('lifeline'),
      helpline: bytes('helpline'),
    },
  };
  rmSync(outdir, { recursive: true });
  return templates;
}
