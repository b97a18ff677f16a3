import { type App, type IPolicyValidationPlugin, type Stack, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { acknowledgementsOf } from './acknowledgements.ts';
import type { StackKind } from './stage-names.ts';
import type { Stage } from './stages.ts';
import { TemplateRules } from './template-rules.ts';

export type StageStacks = Readonly<Record<StackKind, Stack>>;

/**
 * Has every template judged at synth, by the CDK's own rules and by cdk-nag. What is found and not acknowledged fails
 * the synth.
 */
export function addChecks(app: App): void {
  Validations.of(app).addPlugins(new TemplateRules() as IPolicyValidationPlugin, new AwsSolutionsChecks(app));
}

/** @throws Error when an acknowledgement names a construct that is not there */
export function acknowledgeFindings(stage: Stage, stacks: StageStacks): void {
  for (const { stack, path, rule, reason } of acknowledgementsOf(stage))
    Validations.of(findConstruct(stacks[stack], path)).acknowledge({ id: rule, reason });
}

function findConstruct(stack: Stack, path: string): IConstruct {
  let found: IConstruct | undefined = stack;
  for (const id of path.split('/')) found = found?.node.tryFindChild(id);
  if (found === undefined)
    throw new Error(`infra/acknowledgements.ts speaks of ${path}, which is not in ${stack.stackName}.`);
  return found;
}
