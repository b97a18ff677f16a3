import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Schedule } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { createFunctionSchedule } from './function-schedule.ts';

/** A round a minute. One that is late or fails is not tried again: the next does its work. */
const round = Duration.minutes(1);

export const createDeskSchedule = (scope: Construct, notifyDesk: IFunction): Schedule =>
  createFunctionSchedule(scope, 'DeskSchedule', {
    description: 'Has the desk told of its cases',
    function: notifyDesk,
    every: round,
    retryAttempts: 0,
    maxEventAge: round,
  });
