import type { PeopleRole } from './people-grants.ts';
import { resourceNames, type StackKind, stackNames } from './stage-names.ts';
import type { Stage } from './stages.ts';

/** A finding of a rule that we have looked at and leave as it is. */
export interface Acknowledgement {
  readonly stack: StackKind;
  /** The construct within the stack. */
  readonly path: string;
  /** As cdk-nag prints it: https://github.com/cdklabs/cdk-nag/blob/main/RULES.md */
  readonly rule: string;
  readonly reason: string;
}

const tracing = (path: string): Acknowledgement => ({
  stack: 'helpline',
  path: `${path}/Role/DefaultPolicy`,
  rule: 'AwsSolutions-IAM5[Resource::*]',
  reason: 'X-Ray takes traces for no resource in particular: its two write actions know only "*".',
});

const route = (name: string): Acknowledgement => ({
  stack: 'helpline',
  path: `Webhooks/Api/POST--${name}`,
  rule: 'AwsSolutions-APIG4',
  reason:
    "Twilio cannot obtain AWS credentials or a JWT. The function's first step verifies Twilio's signature and answers 403 to all else.",
});

const secret = (path: string, reason: string): Acknowledgement => ({
  stack: 'data',
  path,
  rule: 'AwsSolutions-SMG4',
  reason,
});

/** Of what people may read: the names are known, what AWS puts behind them is not. */
const mayRead =
  (role: PeopleRole) =>
  (resource: string, reason: string): Acknowledgement => ({
    stack: 'helpline',
    path: `People/${role}/DefaultPolicy`,
    rule: `AwsSolutions-IAM5[Resource::${resource}]`,
    reason,
  });

function ofPeople({ name, region, lifelineRegion }: Stage): readonly Acknowledgement[] {
  const arn = (service: string, where: string, resource: string) =>
    `arn:aws:${service}:${where}:<AWS::AccountId>:${resource}`;
  const { helpline, lifeline } = stackNames(name);
  const [operatorMay, deskMay] = [mayRead('operator'), mayRead('desk')];
  const ofOneStack = 'The name of the stack is given; what follows it is an id that AWS makes.';
  return [
    operatorMay(
      '*',
      'Figures, traces and quotas are of no resource in particular: AWS grants them for "*" alone.',
    ),
    ...[operatorMay, deskMay].flatMap((may) => [
      may(arn('cloudformation', region, `stack/${helpline}/*`), ofOneStack),
      may(arn('cloudformation', lifelineRegion, `stack/${lifeline}/*`), ofOneStack),
    ]),
    operatorMay(
      arn('logs', region, `log-group:${resourceNames(name).log('*')}`),
      'The logs of the stage, which hold neither words nor numbers.',
    ),
  ];
}

/** All of them, each with its reason. A test says when one is no longer needed. */
export const acknowledgementsOf = (stage: Stage): readonly Acknowledgement[] => [
  ...ofEveryStage,
  ...ofPeople(stage),
];

const ofEveryStage: readonly Acknowledgement[] = [
  {
    stack: 'data',
    path: 'Trail/Bucket',
    rule: 'AwsSolutions-S1',
    reason: 'It is an access log itself: who looks into it is in the event history of CloudTrail.',
  },
  secret(
    'Secrets/Signing',
    "Twilio's token is replaced at Twilio, with two valid for a while: npm run secrets.",
  ),
  secret('Secrets/Hashing', 'With another hashing key, every caller would be a stranger.'),
  secret('Secrets/Rest', "Twilio's API key is made and taken back at Twilio: npm run secrets."),
  {
    stack: 'lifeline',
    path: 'Site/Bucket',
    rule: 'AwsSolutions-S1',
    reason: 'Only CloudFront reads it, and the documents are public.',
  },
  {
    stack: 'lifeline',
    path: 'Site/Distribution',
    rule: 'AwsSolutions-CFR1',
    reason: "Twilio's servers may be in any country.",
  },
  {
    stack: 'lifeline',
    path: 'Site/Distribution',
    rule: 'AwsSolutions-CFR2',
    reason:
      'A few static public documents behind a cache: there is nothing to attack, and a firewall could shut Twilio out.',
  },
  {
    stack: 'lifeline',
    path: 'Site/Distribution',
    rule: 'AwsSolutions-CFR3',
    reason:
      "Twilio fetches by GET, with the caller's number in the query string: an access log would keep it.",
  },
  {
    stack: 'lifeline',
    path: 'Site/Distribution',
    rule: 'AwsSolutions-CFR4',
    reason:
      "CloudFront's own name and certificate allow no other choice, and a name of our own would be one more thing that can lapse. Twilio speaks TLS 1.2 and up.",
  },
  {
    stack: 'lifeline',
    path: 'AWS679f53fac002430cb0da5b7982bd2287/ServiceRole',
    rule: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    reason: "The CDK's function that puts the documents into the bucket at a deploy; it may write its log.",
  },
  route('voice'),
  route('sms'),
  route('call-status'),
  tracing('voice'),
  tracing('sms'),
  tracing('call-status'),
  tracing('warm-up'),
  tracing('notify-desk'),
];
