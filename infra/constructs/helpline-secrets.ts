import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/** Enough for a key of HMAC-SHA-256: 64 characters of 62 kinds are over 380 bits. */
const keyCharacters = 64;

export interface HelplineSecretNames {
  readonly signing: string;
  readonly hashing: string;
  readonly rest: string;
}

/**
 * Three secrets, for each is read by other functions and replaced at another time. All are kept when the stack goes.
 * Each is written once, when it is made, for CloudFormation generates nothing again while these lines stay as they are:
 * what `npm run secrets` puts in stays.
 */
export class HelplineSecrets extends Construct {
  /** Twilio's tokens: without one, every webhook is refused. */
  readonly signing: Secret;
  /** The key under which callers are hashed: with another one, every caller would be a stranger. */
  readonly hashing: Secret;
  /** The API key that Twilio's REST is asked with. */
  readonly rest: Secret;

  constructor(scope: Construct, id: string, names: HelplineSecretNames) {
    super(scope, id);
    this.signing = this.keep('Signing', names.signing, {
      description: 'twilioAuthTokens: current, then the one being replaced.',
      begins: { twilioAuthTokens: [] },
    });
    this.hashing = this.keep('Hashing', names.hashing, {
      description: 'callerHashKey: never changed.',
      begins: {},
      generated: 'callerHashKey',
    });
    this.rest = this.keep('Rest', names.rest, {
      description: "keySid and keySecret of a restricted key of Twilio's.",
      begins: {},
    });
  }

  private keep(
    id: string,
    secretName: string,
    { description, begins, generated = 'unused' }: Beginning,
  ): Secret {
    return new Secret(this, id, {
      secretName,
      description,
      generateSecretString: {
        secretStringTemplate: JSON.stringify(begins),
        generateStringKey: generated,
        passwordLength: keyCharacters,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

interface Beginning {
  readonly description: string;
  readonly begins: object;
  /** The field that is made at random; Secrets Manager wants one. */
  readonly generated?: string;
}
