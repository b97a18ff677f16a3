import type { StageName } from './stages.ts';

export type StackKind = 'data' | 'lifeline' | 'helpline';

/** The stacks of a stage, beside one for each bot. */
export const stackNames = (stage: StageName) =>
  ({
    data: `helpline-${stage}-data`,
    lifeline: `helpline-${stage}-lifeline`,
    helpline: `helpline-${stage}`,
  }) as const satisfies Record<StackKind, string>;

export const botStackName = (stage: StageName, helpline: string): string =>
  `helpline-${stage}-bot-${helpline}`;

/**
 * Names that commands find a stage's resources by, without asking CloudFormation. What bears one is kept when its
 * stack goes, so after that the stack can only be made again once the resource was removed or taken in.
 */
export const resourceNames = (stage: StageName) =>
  ({
    knowledgeTable: `helpline-${stage}-knowledge`,
    conversationsTable: `helpline-${stage}-conversations`,
    secrets: {
      signing: `helpline-${stage}-signing`,
      hashing: `helpline-${stage}-hashing`,
      rest: `helpline-${stage}-rest`,
    },
    deskTopic: `helpline-${stage}-desk`,
    alarmTopic: `helpline-${stage}-alarms`,
    alarm: (name: string) => `helpline-${stage}-${name}`,
    bot: (helpline: string) => `helpline-${stage}-${helpline}`,
    function: (name: string) => `helpline-${stage}-${name}`,
    /** Of a function. Its beginning is what the trail of people leaves out. */
    functionRole: (name: string) => `helpline-${stage}-function-${name}`,
    /** Of people. */
    role: (name: string) => `helpline-${stage}-${name}`,
    trail: `helpline-${stage}-people`,
    log: (name: string) => `/helpline/${stage}/${name}`,
    api: `helpline-${stage}`,
    dashboard: `helpline-${stage}`,
  }) as const;

/** The alias that a bot and every function is called by. */
export const liveAlias = 'live';

/** Of our own metrics, so that stages in one account are told apart. */
export const metricNamespace = (stage: StageName): string => `Helpline/${stage}`;
