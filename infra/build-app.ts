import { createRequire } from 'node:module';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { acknowledgeFindings, type StageStacks } from './add-checks.ts';
import { type ReleaseContent, readContent } from './read-content.ts';
import { DataStack } from './stacks/data-stack.ts';
import { HelplineStack } from './stacks/helpline-stack.ts';
import { LifelineStack } from './stacks/lifeline-stack.ts';
import { UnderstandingStack } from './stacks/understanding-stack.ts';
import { botStackName, stackNames } from './stage-names.ts';
import { helplinesOf, type Stage } from './stages.ts';

export interface AppOptions {
  readonly stages: readonly Stage[];
  /** Absolute: what `npm run snapshot` has built. */
  readonly snapshotDirectory: string;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly outdir?: string;
  /** false leaves out infra/acknowledgements.ts, to see what it is for. */
  readonly acknowledges?: boolean;
}

/**
 * The CDK's behaviour as it is recommended for new projects, in full: the list comes with the library that is pinned,
 * so a flag changes only when the library does.
 */
const recommendedFlags = createRequire(join(process.cwd(), 'package.json'))(
  'aws-cdk-lib/recommended-feature-flags.json',
) as Readonly<Record<string, unknown>>;

/**
 * All stacks of the given stages. Accounts are left to whoever deploys; regions are not, since Lex's locales and the
 * extension's ARN depend on them.
 * @throws Error that says what is missing, or what Lex would refuse
 */
export function buildApp(options: AppOptions): App {
  const { stages, snapshotDirectory, context, outdir, acknowledges = true } = options;
  const app = new App({
    context: { ...recommendedFlags, ...context },
    analyticsReporting: false,
    ...(outdir !== undefined && { outdir }),
  });
  const helplines = [...new Set(stages.flatMap(helplinesOf))];
  const content = readContent(snapshotDirectory, helplines);
  for (const stage of stages) {
    const stacks = addStage(app, stage, content);
    if (acknowledges) acknowledgeFindings(stage, stacks);
  }
  return app;
}

function addStage(app: App, stage: Stage, content: ReleaseContent): StageStacks {
  const names = stackNames(stage.name);
  const props = { stage, content, env: { region: stage.region } };
  const data = new DataStack(app, names.data, { ...props, description: 'Helpline: what outlives releases' });
  const bots = addBots(app, stage, content);
  const lifeline = new LifelineStack(app, names.lifeline, {
    ...props,
    env: { region: stage.lifelineRegion },
    description: 'Helpline: what answers when the rest does not',
  });
  // Of the deploy before: the two stacks know nothing of each other, so that neither keeps the other back.
  const lifelineBaseUrl: unknown = app.node.tryGetContext('lifelineBaseUrl');
  const helpline = new HelplineStack(app, names.helpline, {
    ...props,
    ...(typeof lifelineBaseUrl === 'string' && { lifelineBaseUrl }),
    data,
    bots: Object.fromEntries(bots.map(([helpline, stack]) => [helpline, stack.bot])),
    description: 'Helpline: functions, API, alarms',
  });
  return { data, lifeline, helpline };
}

/**
 * One stack a helpline, each after the one before: Lex builds few bots of an account at once, and refuses the rest.
 * https://github.com/aws-solutions/qnabot-on-aws/pull/510
 */
function addBots(app: App, stage: Stage, content: ReleaseContent): [string, UnderstandingStack][] {
  const stacks = helplinesOf(stage).map((helpline): [string, UnderstandingStack] => [
    helpline,
    new UnderstandingStack(app, botStackName(stage.name, helpline), {
      ...{ stage, helpline, content, env: { region: stage.region } },
      description: `Helpline: the Lex bot of ${helpline}`,
      // Thousands of utterances: indented, the template would be two thirds larger, and CloudFormation takes 1 MB.
      suppressTemplateIndentation: true,
    }),
  ]);
  for (const [index, [, stack]] of stacks.entries()) {
    const before = stacks[index - 1]?.[1];
    if (before !== undefined) stack.addStackDependency(before, 'Lex builds one bot after the other');
  }
  return stacks;
}
