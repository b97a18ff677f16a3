import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Stack } from 'aws-cdk-lib';
import { CfnBot } from 'aws-cdk-lib/aws-lex';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll, expect, it } from 'vitest';
import { acknowledgementsOf } from '#infra/acknowledgements';
import { addChecks } from '#infra/add-checks';
import { buildApp } from '#infra/build-app';
import { botStackName, stackNames } from '#infra/stage-names';
import { exampleStages } from '#infra/stages';

const outdir = mkdtempSync(join(tmpdir(), 'helpline-checks-'));
afterAll(() => rmSync(outdir, { recursive: true }));

/** The app as `cdk synth` builds it, with every check on; only the bundles are left out. */
function checkedApp(acknowledges = true): App {
  process.env.CDK_VALIDATION = 'true';
  const app = buildApp({
    stages: [exampleStages.dev],
    snapshotDirectory: join(process.cwd(), '.cache/snapshot'),
    context: { 'aws:cdk:bundling-stacks': [] },
    outdir,
    acknowledges,
  });
  addChecks(app);
  return app;
}

const stackIn = (app: App, name: string): Stack => {
  const stack = app.node.findChild(name);
  if (!Stack.isStack(stack)) throw new Error(`${name} is no stack`);
  return stack;
};

// The CDK's rules take seconds to load.
const slow = 60_000;

it(
  'the checks at synth fail it for what CloudFormation would refuse and for what AWS advises against, and for that alone',
  () => {
    const app = checkedApp();
    new CfnBot(stackIn(app, botStackName('dev', 'hkust')), 'Wrong', {
      name: 'wrong',
      roleArn: 'arn:aws:iam::123456789012:role/lex',
      // camelCase, as every other property: it compiles, and would fail at the deploy.
      dataPrivacy: { childDirected: false },
      idleSessionTtlInSeconds: 60,
    });
    new Bucket(stackIn(app, stackNames('dev').lifeline), 'Wrong', { enforceSSL: false });
    const report = messageOf(() => app.synth());
    const found = new Set(report.match(/(?:AwsSolutions|CloudFormation-Validate)::[\w-]+/g));
    // All of the two that were added: what else is in the templates is acknowledged.
    expect([...found].toSorted()).toEqual([
      'AwsSolutions::AwsSolutions-S1',
      'AwsSolutions::AwsSolutions-S10',
      'CloudFormation-Validate::F3002',
      'CloudFormation-Validate::F3003',
    ]);
  },
  slow,
);

function messageOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'nothing was thrown';
}

it('every acknowledgement is of a finding that is there, and every finding has one', () => {
  const app = checkedApp(false);
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  const found = violations.flatMap(({ ruleName, violatingResources }) =>
    violatingResources.map(({ constructPath }) => `${constructPath?.replace(/\/Resource$/, '')} ${ruleName}`),
  );
  const acknowledged = acknowledgementsOf(exampleStages.dev).map(
    ({ stack, path, rule }) => `${stackNames('dev')[stack]}/${path} ${rule}`,
  );
  expect(found.toSorted()).toEqual(acknowledged.toSorted());
});

it.each(acknowledgementsOf(exampleStages.dev))(
  '$rule at $path is left as it is for a reason',
  ({ reason }) => {
    expect(reason).toMatch(/^[A-Z].{30,}\.$/);
  },
);
