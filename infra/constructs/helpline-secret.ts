import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/** Enough for a key of HMAC-SHA-256: 64 characters of 62 kinds are over 380 bits. */
const keyCharacters = 64;

/**
 * Twilio's tokens and the key under which callers are hashed. It begins with a key made by Secrets Manager and without
 * a token, so that every webhook is refused until an operator has put Twilio's token in. Kept when the stack goes:
 * with another key, every caller would be a stranger.
 */
export function createHelplineSecret(scope: Construct, secretName: string): Secret {
  return new Secret(scope, 'Secret', {
    secretName,
    description: 'twilioAuthTokens: current, then the one being replaced. callerHashKey: never changed.',
    generateSecretString: {
      secretStringTemplate: JSON.stringify({ twilioAuthTokens: [] }),
      generateStringKey: 'callerHashKey',
      passwordLength: keyCharacters,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
