import { randomUUID } from 'node:crypto';
import type { DeskSubscription } from '#authoring/publish/desk-subscriptions';
import { type LoopbackServer, startLoopbackServer } from '../wire/loopback-server.ts';
import { jsonAnswer, type WireAnswer, type WireRequest, type WireTrace } from '../wire/wire-message.ts';
import { matchesPolicy } from './filter-policy.ts';
import { readPublish } from './read-publish.ts';
import { snsError, snsResult, xmlMap } from './sns-answer.ts';

/** An address that was asked whether it wants to be told. Mails go out only once it has said so. */
export interface LocalSubscription extends DeskSubscription {
  readonly confirmed: boolean;
}

export interface SnsOptions {
  readonly port?: number;
  readonly topicArn: string;
  readonly subscriptions: readonly LocalSubscription[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly onTrace?: ((trace: WireTrace) => void) | undefined;
}

/** A mail as it lies in somebody's inbox. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** One topic of SNS on the wire, and the mailboxes behind it. `GET /_mailbox` reads them all, oldest first. */
export interface LocalSns extends LoopbackServer {
  readonly mails: readonly Mail[];
  /** Another set of addresses, as when somebody follows the link under a mail that ends it. */
  subscribe(subscriptions: readonly LocalSubscription[]): void;
}

/** A message of 256 KB, every character escaped. */
const maxBodyBytes = 1024 * 1024;

export const mailboxPath = '/_mailbox';

/** What an address without a subject line gets. */
const usualSubject = 'AWS Notification Message';

/** Refuses what SNS refuses, in its words, and what it does not know itself. */
export async function startSns(options: SnsOptions): Promise<LocalSns> {
  const mails: Mail[] = [];
  let subscriptions = options.subscriptions;

  const actions: Readonly<Record<string, (form: URLSearchParams) => WireAnswer>> = {
    Publish(form) {
      const published = readPublish(form);
      if ('refusal' in published) return published.refusal;
      const { subject = usualSubject, message: body, attributes } = published;
      const at = options.now();
      const told = subscriptions.filter(
        (each) => each.confirmed && matchesPolicy(each.filterPolicy, attributes),
      );
      mails.push(...told.map(({ email: to }) => ({ to, subject, body, at })));
      return snsResult('Publish', `<MessageId>${randomUUID()}</MessageId>`);
    },
    GetTopicAttributes: () =>
      snsResult('GetTopicAttributes', xmlMap('Attributes', describeTopic(options.topicArn, subscriptions))),
  };

  const server = await startLoopbackServer({
    service: 'sns',
    port: options.port ?? 0,
    maxBodyBytes,
    operationOf: nameOperation,
    onTrace: options.onTrace,
    answer: async (request) => {
      if (isMailbox(request)) return jsonAnswer(200, mails);
      const form = readForm(request);
      return refuse(request, form, options.topicArn) ?? answerAction(actions, form);
    },
  });
  return {
    ...server,
    mails,
    subscribe(others) {
      subscriptions = others;
    },
  };
}

const isMailbox = ({ method, target }: WireRequest): boolean => method === 'GET' && target === mailboxPath;

const readForm = ({ body }: WireRequest): URLSearchParams => new URLSearchParams(body.toString('utf8'));

const nameOperation = (request: WireRequest): string =>
  readForm(request).get('Action') ?? `${request.method} ${request.target}`;

function answerAction(
  actions: Readonly<Record<string, (form: URLSearchParams) => WireAnswer>>,
  form: URLSearchParams,
): WireAnswer {
  const action = form.get('Action') ?? '';
  const perform = Object.hasOwn(actions, action) ? actions[action] : undefined;
  return (
    perform?.(form) ?? snsError('InvalidAction', `Could not find operation ${action} for version 2010-03-31`)
  );
}

/** The signature itself is not judged, for any key is as good as another here; its scope must be that of SNS. */
function refuse({ headers }: WireRequest, form: URLSearchParams, topicArn: string): WireAnswer | undefined {
  const authorization = headers.authorization ?? '';
  if (!authorization.startsWith('AWS4-HMAC-SHA256 ')) {
    return snsError('MissingAuthenticationToken', 'Request is missing Authentication Token');
  }
  if (!/Credential=[^,]+\/sns\/aws4_request/.test(authorization)) {
    return snsError('SignatureDoesNotMatch', "Credential should be scoped to correct service: 'sns'.");
  }
  if (form.get('Version') !== '2010-03-31') {
    return snsError('InvalidAction', `Could not find operation for version ${form.get('Version')}`);
  }
  const arn = form.get('TopicArn') ?? '';
  const parts = arn.split(':').length;
  if (parts < 6) {
    const reason = `Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not ${parts}`;
    return snsError('InvalidParameter', reason);
  }
  return arn === topicArn ? undefined : snsError('NotFound', 'Topic does not exist');
}

function describeTopic(
  TopicArn: string,
  subscriptions: readonly LocalSubscription[],
): Readonly<Record<string, string>> {
  const confirmed = subscriptions.filter((each) => each.confirmed).length;
  return {
    TopicArn,
    Owner: TopicArn.split(':')[4] ?? '',
    DisplayName: '',
    SubscriptionsConfirmed: String(confirmed),
    SubscriptionsPending: String(subscriptions.length - confirmed),
    SubscriptionsDeleted: '0',
  };
}
