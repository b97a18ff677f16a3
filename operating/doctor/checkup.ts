import type { HelplineProfile, PublishedKnowledge } from '#content/published-knowledge';
import type { TwilioRest } from '#twilio/rest';
import type { Deployment } from '../deployment/find-deployment.ts';
import type { OperatorWorld } from '../operator-io.ts';
import type { StageAccount } from './ask-aws.ts';
import type { Finding } from './finding.ts';

/** What the checks of one deployment share. */
export interface Checkup {
  readonly deployment: Deployment;
  readonly twilio: TwilioRest;
  /** Signs webhooks; absent when the operator came with an API key alone. */
  readonly authToken: string | undefined;
  /** Absent for a helpline on this machine. */
  readonly account: StageAccount | undefined;
  /** What is live, by helpline; a helpline whose table could not be read is absent. */
  readonly live: ReadonlyMap<string, PublishedKnowledge>;
  /** What is live, or else what the files say. */
  readonly profiles: ReadonlyMap<string, HelplineProfile>;
  readonly now: OperatorWorld['now'];
}

export type Check = (checkup: Checkup) => Promise<readonly Finding[]>;
