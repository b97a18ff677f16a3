/** What every function is given, as data. Their code is functions/entrypoints/<name>.ts. */
export const functionNames = ['voice', 'sms', 'call-status', 'warm-up', 'notify-desk'] as const;

export type FunctionName = (typeof functionNames)[number];

/** The functions that Twilio calls, each under a path of its own. */
export const webhookNames = ['voice', 'sms', 'call-status'] as const;

export type WebhookName = (typeof webhookNames)[number];

export interface FunctionDefinition {
  readonly description: string;
  /** Lambda gives processor time by memory: 1,769 MB are one whole processor. */
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  /**
   * Once a minute, and what is late or failed is dropped: the next round does it. Its timeout, shorter than a minute,
   * keeps rounds apart. A reserved concurrency would not deploy: a new account has ten in all, and keeps ten unreserved.
   */
  readonly inRounds?: true;
}

/** A turn ends by itself after 8 s; the rest is for a cold start. Twilio waits 15 s. */
const webhookTimeoutSeconds = 12;

export const functionDefinitions: Readonly<Record<FunctionName, FunctionDefinition>> = {
  voice: {
    description: 'A turn of a call',
    memoryMb: 1024,
    timeoutSeconds: webhookTimeoutSeconds,
  },
  sms: {
    description: 'A turn of a text conversation',
    memoryMb: 1024,
    timeoutSeconds: webhookTimeoutSeconds,
  },
  'call-status': {
    description: 'The end of a call',
    memoryMb: 512,
    timeoutSeconds: webhookTimeoutSeconds,
  },
  'warm-up': {
    description: 'Asks every bot something, so that Lex keeps it awake',
    memoryMb: 256,
    timeoutSeconds: 120,
  },
  'notify-desk': {
    description: 'Tells the desk of its cases',
    memoryMb: 512,
    timeoutSeconds: 50,
    inRounds: true,
  },
};
