/** How sure a price is. */
export type Certainty =
  /** Read on the provider's own page. */
  | 'published'
  /** Read in a copy of the provider's price list by somebody else, dated. */
  | 'second-hand'
  /** Not found: a careful guess, to be replaced by what your own account is charged. */
  | 'assumed';

export interface Price {
  readonly provider: 'AWS' | 'Twilio';
  /** US dollars, without tax, without free tiers, first step of a scale. */
  readonly usd: number;
  readonly per: string;
  readonly source: string;
  /** When it was read. */
  readonly read: string;
  readonly certainty: Certainty;
}

const tokyoPriceList = (usageType: string, offer: string) =>
  `${usageType} in https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/${offer}/current/ap-northeast-1/index.json`;

const tokyo = (usd: number, per: string, usageType: string, offer: string): Price => ({
  provider: 'AWS',
  usd,
  per,
  source: tokyoPriceList(usageType, offer),
  read: '2026-09-23',
  certainty: 'second-hand',
});

/** Twilio tells an account its own prices at https://pricing.twilio.com; the public pages are by country. */
const hongKong = (usd: number, per: string, page: string): Price => ({
  provider: 'Twilio',
  usd,
  per,
  source: `not found; see https://www.twilio.com/en-us/${page}/pricing/hk and your own account`,
  read: '2026-11',
  certainty: 'assumed',
});

/** What is paid for. AWS in ap-northeast-1 (Tokyo), Twilio with a number of Hong Kong. */
export const prices = {
  'lambda.request': tokyo(0.0000002, 'request', 'APN1-Request-ARM', 'AWSLambda'),
  'lambda.gb-second': tokyo(0.0000133334, 'GB-second on ARM', 'APN1-Lambda-GB-Second-ARM', 'AWSLambda'),
  'api.request': tokyo(0.00000129, 'request', 'APN1-ApiGatewayHttpRequest', 'AmazonApiGateway'),
  'table.write': tokyo(0.000000715, 'KB written', 'APN1-WriteRequestUnits', 'AmazonDynamoDB'),
  'table.read': tokyo(0.0000001425, '4 KB read', 'APN1-ReadRequestUnits', 'AmazonDynamoDB'),
  'table.storage': tokyo(0.285, 'GB and month', 'APN1-TimedStorage-ByteHrs', 'AmazonDynamoDB'),
  'key.month': tokyo(1, 'key and month', 'ap-northeast-1-KMS-Keys', 'awskms'),
  'key.request': tokyo(0.000003, 'request', 'ap-northeast-1-KMS-Requests', 'awskms'),
  'secret.month': tokyo(0.4, 'secret and month', 'APN1-AWSSecretsManager-Secrets', 'AWSSecretsManager'),
  'secret.request': {
    provider: 'AWS',
    usd: 0.000005,
    per: 'request',
    source: 'https://aws.amazon.com/secrets-manager/pricing/',
    read: '2026-11',
    certainty: 'assumed',
  },
  'logs.gb': tokyo(0.76, 'GB taken in', 'APN1-DataProcessing-Bytes', 'AmazonCloudWatch'),
  'metric.month': tokyo(0.3, 'metric and month', 'APN1-CW:MetricMonitorUsage', 'AmazonCloudWatch'),
  'alarm.month': tokyo(0.1, 'alarm and month', 'APN1-CW:AlarmMonitorUsage', 'AmazonCloudWatch'),
  'dashboard.month': {
    provider: 'AWS',
    usd: 3,
    per: 'dashboard and month',
    source:
      'https://aws.amazon.com/cloudwatch/pricing/, as quoted by https://signoz.io/guides/cloudwatch-pricing',
    read: '2026-02-15',
    certainty: 'second-hand',
  },
  'trace.recorded': {
    provider: 'AWS',
    usd: 0.000005,
    per: 'trace',
    source: 'https://aws.amazon.com/xray/pricing/',
    read: '2026-11',
    certainty: 'assumed',
  },
  'lex.text': {
    provider: 'AWS',
    usd: 0.00075,
    per: 'text request',
    source: 'https://www.cloudzero.com/blog/amazon-lex-pricing (us-east-1; Tokyo was not found)',
    read: '2026-11',
    certainty: 'second-hand',
  },
  'lifeline.request': {
    provider: 'AWS',
    usd: 0,
    per: 'request',
    source: 'https://aws.amazon.com/cloudfront/pricing/: 10 million requests a month are always free',
    read: '2026-11',
    certainty: 'published',
  },
  'number.month': hongKong(6, 'number and month', 'phone-numbers'),
  'call.minute-in': hongKong(0.01, 'minute begun', 'voice'),
  'call.minute-out': hongKong(0.05, 'minute begun', 'voice'),
  'text.in': hongKong(0.0075, 'segment', 'sms'),
  'text.out': hongKong(0.075, 'segment', 'sms'),
  'speech.heard': {
    provider: 'Twilio',
    usd: 0.02,
    per: 'Gather that hears up to 15 s',
    source: 'not found; see https://www.twilio.com/en-us/voice/pricing/hk under speech recognition',
    read: '2026-11',
    certainty: 'assumed',
  },
  'speech.said': {
    provider: 'Twilio',
    usd: 0.0032,
    per: '100 characters of a neural voice',
    source: 'https://www.twilio.com/docs/voice/twiml/say/text-speech',
    read: '2026-11',
    certainty: 'published',
  },
} as const satisfies Readonly<Record<string, Price>>;

export type PriceId = keyof typeof prices;

/** US dollars by price; an operator may know better than the table. */
export type PriceList = Readonly<Record<PriceId, number>>;

export const listedPrices = Object.fromEntries(
  Object.entries(prices).map(([id, { usd }]) => [id, usd]),
) as PriceList;
