/** What an account holds, as far as the operator's commands ask for it. To be changed as a deploy would change it. */
export interface AwsState {
  /** Twelve digits. */
  readonly accountId: string;
  /** Stack -> output -> value. */
  readonly stacks: Map<string, Readonly<Record<string, string>>>;
  /** Function -> its versions, and the one that its alias `live` is on. */
  readonly functions: Map<string, { readonly versions: string[]; live: string }>;
  /** By id. */
  readonly bots: Map<string, LocalBotRecord>;
  /** By name. A new version is what was put last. */
  readonly secrets: Map<string, { value: string; putAt: number }>;
  /** Alarm -> its state. */
  readonly alarms: Map<string, { state: string; reason: string }>;
  /** "<function> <metric>" -> what came together since it was last set. */
  readonly metrics: Map<string, number>;
  /** Topic -> its addresses. */
  readonly subscriptions: Map<string, { readonly endpoint: string; readonly confirmed: boolean }[]>;
  concurrency: number;
}

export interface LocalBotRecord {
  readonly name: string;
  /** Oldest first. */
  readonly versions: string[];
  /** Alias id -> the version that it is on, and its locales. */
  readonly aliases: Map<string, { version: string; settings: unknown }>;
}

/** An account in which nothing was deployed. */
export const emptyAccount = (accountId = '123456789012'): AwsState => ({
  accountId,
  stacks: new Map(),
  functions: new Map(),
  bots: new Map(),
  secrets: new Map(),
  alarms: new Map(),
  metrics: new Map(),
  subscriptions: new Map(),
  // As AWS opens it: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
  concurrency: 10,
});
