import type { Aws } from './open-aws.ts';
import { childText, descend } from './stacks.ts';

/** Which account these credentials are of, and who they are: what a release is signed with. */
export async function readIdentity(aws: Aws): Promise<{ readonly account: string; readonly arn: string }> {
  const answer = await aws.askQuery('sts', { Action: 'GetCallerIdentity', Version: '2011-06-15' });
  const [result] = descend(answer, ['GetCallerIdentityResult']);
  if (result === undefined) return { account: '', arn: '' };
  return { account: childText(result, 'Account'), arn: childText(result, 'Arn') };
}
