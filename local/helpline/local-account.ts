/** The account, numbers and names of the helpline on one machine. Fixed, so that tests and transcripts can name them. */
export const localAccountSid = `AC${'0'.repeat(32)}`;

export const localAuthToken = 'local-auth-token';

/** Twilio number -> helpline. */
export const localNumbers: Readonly<Record<string, string>> = {
  '+12025550101': 'hkust',
  '+12025550102': 'hku',
  '+12025550103': 'cuhk',
};

export const localTables = { knowledge: 'local-knowledge', conversations: 'local-conversations' } as const;

/** Twilio's REST takes it beside the account and its token, as it would an API key of the account. */
export const localRestKey = { sid: `SK${'0'.repeat(32)}`, secret: 'local-api-key' } as const;

export const localSecretIds = {
  signing: 'local-helpline-signing',
  hashing: 'local-helpline-hashing',
  rest: 'local-helpline-rest',
} as const;

/** The topic that cases are told to. */
export const localTopicArn = 'arn:aws:sns:ap-northeast-1:000000000000:local-desk';

/** Where the desk reads its mail: nobody's address (RFC 2606), and no mail leaves this machine. */
export const localDeskEmail = 'desk@example.org';

/** What signs webhooks, as the secrets door holds it. */
export const localSigningSecret = (twilioAuthTokens: readonly string[]): string =>
  JSON.stringify({ twilioAuthTokens });

/** All that the secrets door holds. */
export const localSecrets = (twilioAuthTokens: readonly string[]): Readonly<Record<string, string>> => ({
  [localSecretIds.signing]: localSigningSecret(twilioAuthTokens),
  [localSecretIds.hashing]: JSON.stringify({ callerHashKey: 'local-caller-hash-key' }),
  [localSecretIds.rest]: JSON.stringify({ keySid: localRestKey.sid, keySecret: localRestKey.secret }),
});

/** Stands for AWS_SESSION_TOKEN, which the secrets door asks to see. */
export const localSessionToken = 'local-session-token';

/** Bot ids have exactly ten letters and digits. */
export const localBot = (helpline: string): { readonly botId: string; readonly aliasId: string } => ({
  botId: `LOCAL${helpline.toUpperCase().replace(/[^A-Z0-9]/g, '')}`.padEnd(10, '0').slice(0, 10),
  aliasId: 'LOCALALIAS',
});
