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

export const localSecretId = 'local-helpline';

/** The topic that cases are told to. */
export const localTopicArn = 'arn:aws:sns:ap-northeast-1:000000000000:local-desk';

/** Where the desk reads its mail: nobody's address (RFC 2606), and no mail leaves this machine. */
export const localDeskEmail = 'desk@example.org';

/** What the secrets door holds. */
export const localSecret = (authTokens: readonly string[]): string =>
  JSON.stringify({ twilioAuthTokens: authTokens, callerHashKey: 'local-caller-hash-key' });

/** Stands for AWS_SESSION_TOKEN, which the secrets door asks to see. */
export const localSessionToken = 'local-session-token';

/** Bot ids have exactly ten letters and digits. */
export const localBot = (helpline: string): { readonly botId: string; readonly aliasId: string } => ({
  botId: `LOCAL${helpline.toUpperCase().replace(/[^A-Z0-9]/g, '')}`.padEnd(10, '0').slice(0, 10),
  aliasId: 'LOCALALIAS',
});
