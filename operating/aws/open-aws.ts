import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type AwsCredentials, type AwsRequest, createAwsRequest } from '#adapters/aws-request';
import { parseXml } from '#local/phone/twiml/parse-xml';
import type { XmlElement } from '#local/phone/twiml/xml-element';
import { OperatorError, type OperatorWorld } from '../operator-io.ts';

/** Services as their hosts name them, and as a signature does. */
const services = {
  cloudformation: 'cloudformation',
  lambda: 'lambda',
  'models-v2-lex': 'lex',
  monitoring: 'monitoring',
  secretsmanager: 'secretsmanager',
  sns: 'sns',
  sts: 'sts',
} as const;

export type AwsServiceName = keyof typeof services;

/** What an operator asks of AWS beside the tables, with the credentials that the SDK would find. */
export interface Aws {
  readonly region: string;
  /** A service of resources: Lambda, Lex. @returns the parsed answer */
  ask(service: AwsServiceName, request: ResourceRequest): Promise<unknown>;
  /** A service of JSON targets: Secrets Manager. */
  askTarget(service: AwsServiceName, target: string, body: unknown): Promise<unknown>;
  /** A service of the query protocol, which answers in XML. @param parameters Action and Version among them */
  askQuery(service: AwsServiceName, parameters: Readonly<Record<string, string>>): Promise<XmlElement>;
}

export interface ResourceRequest {
  readonly method: NonNullable<AwsRequest['method']>;
  readonly path: string;
  readonly body?: unknown;
}

/** AWS refused: `name` is its own word for why, as in an error of the SDK. */
export class AwsRefusal extends Error {
  override readonly name: string;
  readonly $metadata: { readonly httpStatusCode: number };

  constructor(name: string, message: string, status: number) {
    super(message);
    this.name = name;
    this.$metadata = { httpStatusCode: status };
  }
}

/** An operator waits for it, and may be half a world away. */
const deadlineMs = 20_000;

/** @param region of what is asked for */
export function openAws(
  region: string,
  { environment, now }: Pick<OperatorWorld, 'environment' | 'now'>,
): Aws {
  const standIn = environment.AWS_ENDPOINT_URL;
  // The SDK's whole search: profiles, single sign-on, processes. A stand-in must not be given real ones.
  const credentials = standIn === undefined ? findCredentials(region) : async () => standInCredentials;
  const send = async (service: AwsServiceName, request: AwsRequest): Promise<string> => {
    const found = await credentials();
    const ask = createAwsRequest({
      service: services[service],
      region,
      endpoint: standIn ?? `https://${service}.${region}.amazonaws.com`,
      credentials: () => found,
      now,
      deadlineMs,
    });
    const { status, headers, body } = await ask(request);
    if (status < 300) return body;
    throw readRefusal(status, headers['x-amzn-errortype'], body);
  };
  return {
    region,
    async ask(service, { method, path, body }) {
      const headers = body === undefined ? {} : { 'content-type': 'application/json' };
      const text = body === undefined ? '' : JSON.stringify(body);
      return parseJson(await send(service, { method, path, query: [], headers, body: text }));
    },
    async askTarget(service, target, body) {
      const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target };
      return parseJson(await send(service, { path: '/', query: [], headers, body: JSON.stringify(body) }));
    },
    async askQuery(service, parameters) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const body = new URLSearchParams(parameters).toString();
      return readXml(await send(service, { path: '/', query: [], headers, body }));
    },
  };
}

const standInCredentials: AwsCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

function findCredentials(region: string): () => Promise<AwsCredentials> {
  const client = new DynamoDBClient({ region });
  return () => client.config.credentials();
}

function readXml(body: string): XmlElement {
  const parsed = parseXml(body);
  if (parsed.kind === 'parsed') return parsed.root;
  throw new OperatorError(`AWS answered with something that is no XML: ${parsed.what}. Try again.`);
}

/** The three protocols say why in three ways. */
function readRefusal(status: number, header: unknown, body: string): AwsRefusal {
  const { __type, message, Message } = (parseJson(body) ?? {}) as Readonly<Record<string, unknown>>;
  const inXml = (tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(body)?.[1];
  const named = typeof header === 'string' ? header.split(':')[0] : undefined;
  const typed = typeof __type === 'string' ? __type.split('#').at(-1) : undefined;
  const name = named ?? typed ?? inXml('Code') ?? `status ${status}`;
  return new AwsRefusal(name, String(message ?? Message ?? inXml('Message') ?? 'without a word'), status);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
