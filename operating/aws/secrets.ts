import type { Aws } from './open-aws.ts';

export interface SecretValue {
  readonly fields: Readonly<Record<string, unknown>>;
  /** When this value was put in, epoch milliseconds. */
  readonly putAt: number;
}

/** @throws what AWS refuses with; a secret that is no JSON has no fields */
export async function readSecret(aws: Aws, name: string): Promise<SecretValue> {
  const answer = (await aws.askTarget('secretsmanager', 'secretsmanager.GetSecretValue', {
    SecretId: name,
  })) as { readonly SecretString?: string; readonly CreatedDate?: number };
  return { fields: parseFields(answer.SecretString ?? ''), putAt: (answer.CreatedDate ?? 0) * 1000 };
}

/** Puts another value in. It goes over the wire alone: neither a file nor a command line ever holds it. */
export async function putSecret(aws: Aws, name: string, fields: object): Promise<void> {
  await aws.askTarget('secretsmanager', 'secretsmanager.PutSecretValue', {
    SecretId: name,
    SecretString: JSON.stringify(fields),
    // Secrets Manager takes a repeated request for the same one by this.
    ClientRequestToken: crypto.randomUUID(),
  });
}

export const tokensOf = ({ fields }: SecretValue): readonly string[] => {
  const { twilioAuthTokens } = fields;
  return Array.isArray(twilioAuthTokens) ? twilioAuthTokens.filter((token) => typeof token === 'string') : [];
};

function parseFields(text: string): SecretValue['fields'] {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as SecretValue['fields']) : {};
  } catch {
    return {};
  }
}
