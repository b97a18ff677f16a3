import type { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, type ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';

export interface FunctionScheduleProps {
  readonly description: string;
  readonly function: IFunction;
  readonly every: Duration;
  readonly input?: ScheduleTargetInput;
  readonly retryAttempts: number;
  /** How late an event may come; AWS's own day, if not said. */
  readonly maxEventAge?: Duration;
}

/** Starts a function again and again, to the minute, by a role that may do that and nothing else. */
export function createFunctionSchedule(scope: Construct, id: string, props: FunctionScheduleProps): Schedule {
  const { description, function: target, every, input, retryAttempts, maxEventAge } = props;
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  // Written out, for the CDK would allow every version of the function, too.
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
  );
  return new Schedule(scope, id, {
    description,
    schedule: ScheduleExpression.rate(every),
    target: new LambdaInvoke(target, {
      role: role.withoutPolicyUpdates(),
      retryAttempts,
      ...(input !== undefined && { input }),
      ...(maxEventAge !== undefined && { maxEventAge }),
    }),
  });
}
