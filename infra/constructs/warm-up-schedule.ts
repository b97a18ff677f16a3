import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type Schedule, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { createFunctionSchedule } from './function-schedule.ts';

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

export const createWarmUpSchedule = (scope: Construct, props: WarmUpScheduleProps): Schedule =>
  createFunctionSchedule(scope, 'WarmUpSchedule', {
    description: 'Keeps the Lex bots awake',
    function: props.function,
    every,
    input: ScheduleTargetInput.fromObject({ asks: props.asks }),
    retryAttempts: 2,
  });
