import { OperatorError } from '../operator-io.ts';

const mends: Readonly<Record<string, string>> = {
  CredentialsProviderError:
    'No AWS credentials were found: set AWS_PROFILE, or sign in with "aws sso login".',
  ExpiredTokenException: 'The AWS credentials have expired: sign in again.',
  ExpiredToken: 'The AWS credentials have expired: sign in again.',
  UnrecognizedClientException: 'AWS does not know these credentials: check AWS_PROFILE.',
  InvalidSignatureException:
    'AWS does not accept these credentials: check AWS_PROFILE and the clock of this machine.',
  AccessDeniedException: 'These credentials may not do this: use a role that may read and write the table.',
  ResourceNotFoundException:
    'There is no such thing in this account and region: was the stage deployed, and is AWS_PROFILE its account?',
  TimeoutError: 'There was no answer in time: check the network, and try again.',
  AbortError: 'There was no answer in time: check the network, and try again.',
  ECONNREFUSED: 'Nothing listens there: is it running?',
  ENOTFOUND: 'The address is not known: check the region and the network.',
};

/**
 * An error of the AWS SDK or of the way to it, in an operator's words: what failed, and what to do.
 * @returns undefined for any other error, which is a bug and must not pass for one of these
 */
export function describeAwsError(error: unknown, what: string): string | undefined {
  const causes = causesOf(error);
  const names = causes.flatMap(({ name, code }) => [name, ...(typeof code === 'string' ? [code] : [])]);
  const known = names.find((name) => Object.hasOwn(mends, name));
  if (known !== undefined) return `${what} could not be reached. ${mends[known]}`;
  const [outer] = causes;
  if (outer === undefined || !('$metadata' in outer)) return undefined;
  return `${what} could not be reached. ${outer.name}: ${outer.message}`;
}

type Cause = Error & { readonly code?: unknown };

/** The SDK wraps errors of the network in one another. */
function causesOf(error: unknown): readonly Cause[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner === error ? [error] : [error, ...causesOf(inner)];
}

const signInTroubles: ReadonlySet<string> = new Set([
  'CredentialsProviderError',
  'ExpiredTokenException',
  'ExpiredToken',
  'UnrecognizedClientException',
  'InvalidSignatureException',
  'AccessDeniedException',
]);

/** Whether it is the operator who may not look, and nothing is known of what was looked for. */
export const isSignInTrouble = (error: unknown): boolean =>
  causesOf(error).some(({ name }) => signInTroubles.has(name));

/**
 * Does some work with AWS.
 * @throws OperatorError in place of what AWS refuses; anything else as it is
 */
export async function tellAwsErrors<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const told = describeAwsError(error, what);
    throw told === undefined ? error : new OperatorError(told, { cause: error });
  }
}
