import type { Stage } from '#infra/stages';
import type { TwilioRest } from '#twilio/rest';
import type { Aws } from '../aws/open-aws.ts';
import { describeAwsError } from '../deployment/describe-aws-error.ts';
import { type Finding, unchecked } from './finding.ts';

/** The AWS account of a stage. */
export interface StageAccount {
  readonly aws: Aws;
  readonly stage: Stage;
  /** Twilio, asked with a key of its own. */
  readonly twilioWith: (key: { readonly user: string; readonly password: string }) => TwilioRest;
}

/** What AWS does not let the operator see is not checked, and no fault of the helpline's. */
export async function askAws(
  what: string,
  work: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await work();
  } catch (error) {
    const told = describeAwsError(error, 'AWS');
    if (told === undefined) throw error;
    return [unchecked(what, told)];
  }
}
