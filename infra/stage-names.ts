import type { StageName } from './stages.ts';

export type StackKind = 'data' | 'understanding' | 'lifeline' | 'helpline';

/** The stacks of a stage in the order in which they are deployed. */
export const stackNames = (stage: StageName) =>
  ({
    data: `helpline-${stage}-data`,
    understanding: `helpline-${stage}-understanding`,
    lifeline: `helpline-${stage}-lifeline`,
    helpline: `helpline-${stage}`,
  }) as const satisfies Record<StackKind, string>;

/**
 * Names that commands find a stage's resources by, without asking CloudFormation. What bears one is kept when its
 * stack goes, so after that the stack can only be made again once the resource was removed or taken in.
 */
export const resourceNames = (stage: StageName) =>
  ({
    knowledgeTable: `helpline-${stage}-knowledge`,
    conversationsTable: `helpline-${stage}-conversations`,
    secret: `helpline-${stage}`,
    deskTopic: `helpline-${stage}-desk`,
    alarm: (name: string) => `helpline-${stage}-${name}`,
    bot: (helpline: string) => `helpline-${stage}-${helpline}`,
    function: (name: string) => `helpline-${stage}-${name}`,
    log: (name: string) => `/helpline/${stage}/${name}`,
    api: `helpline-${stage}`,
    dashboard: `helpline-${stage}`,
  }) as const;

/** The alias that a bot and every function is called by. */
export const liveAlias = 'live';

/** Of our own metrics, so that stages in one account are told apart. */
export const metricNamespace = (stage: StageName): string => `Helpline/${stage}`;
