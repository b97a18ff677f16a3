import { resourceNames } from '#infra/stage-names';
import { readSecret, tokensOf } from '../aws/secrets.ts';
import { probeRestKey } from '../secrets/probe-rest-key.ts';
import { askAws } from './ask-aws.ts';
import type { Checkup } from './checkup.ts';
import { type Finding, good, mind, wrong } from './finding.ts';

/** Whether what the functions verify and ask with is what Twilio knows. */
export async function checkSecrets({ account, authToken, deployment }: Checkup): Promise<readonly Finding[]> {
  if (account === undefined) return [];
  const { aws, stage, twilioWith } = account;
  const names = resourceNames(stage.name).secrets;
  return askAws('Whether the tokens and the key are those of Twilio', async () => {
    const [tokens, { fields }] = await Promise.all([
      readSecret(aws, names.signing).then(tokensOf),
      readSecret(aws, names.rest),
    ]);
    const { keySid, keySecret } = fields;
    const key =
      typeof keySid === 'string' && typeof keySecret === 'string'
        ? await probeRestKey(twilioWith({ user: keySid, password: keySecret }))
        : undefined;
    return [...judgeTokens(tokens, authToken, deployment.flag), judgeKey(key, deployment.flag)];
  });
}

/** @param given the account's token, by the operator */
function judgeTokens(tokens: readonly string[], given: string | undefined, flag: string): readonly Finding[] {
  const mend = `Put it in: npm run secrets -- token ${flag}`;
  if (tokens.length === 0) return [wrong('No token is in: every webhook is refused', mend)];
  if (given !== undefined && !tokens.includes(given))
    return [wrong('The token in TWILIO_AUTH_TOKEN is not in the secret: every webhook is refused', mend)];
  return tokens.length > 1
    ? [mind('The token is being replaced', `Go on with it: npm run secrets -- token ${flag}`)]
    : [good('One token signs')];
}

function judgeKey(missing: readonly string[] | undefined, flag: string): Finding {
  const mend = `Make a restricted key in Twilio's console, and put it in: npm run secrets -- key ${flag}`;
  if (missing === undefined) return wrong('No key is in: no text is sent and nobody is rung', mend);
  return missing.length === 0
    ? good('The key may text, call and sweep recordings')
    : wrong(`The key may not ${missing.join('; ')}`, mend);
}
