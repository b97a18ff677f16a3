import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';

export interface WarmUpScheduleProps {
  readonly function: IFunction;
  /** Every bot in every language. */
  readonly asks: readonly { readonly helpline: string; readonly locale: string }[];
}

/**
 * A bot on a numbered version answers its first question slowly after about a day without any, and is switched off
 * after six months. Twice a day keeps it from both, for half a dollar a year and locale.
 */
const every = Duration.hours(12);

export function createWarmUpSchedule(scope: Construct, props: WarmUpScheduleProps): Schedule {
  const role = new Role(scope, 'WarmUpScheduleRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
  });
  // Written out, for the CDK would allow every version of the function, too.
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [props.function.functionArn] }),
  );
  return new Schedule(scope, 'WarmUpSchedule', {
    description: 'Keeps the Lex bots awake',
    schedule: ScheduleExpression.rate(every),
    target: new LambdaInvoke(props.function, {
      role: role.withoutPolicyUpdates(),
      input: ScheduleTargetInput.fromObject({ asks: props.asks }),
      retryAttempts: 2,
    }),
  });
}
