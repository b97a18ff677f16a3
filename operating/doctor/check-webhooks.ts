import type { Locale } from '#conversation/locale';
import { messageTable } from '#local/phone/twiml/message-table';
import { describeFault } from '#local/phone/twiml/phone-fault';
import { readTwiml } from '#local/phone/twiml/read-twiml';
import { voiceTable } from '#local/phone/twiml/voice-table';
import { elementsOf, type XmlElement } from '#local/phone/twiml/xml-element';
import { sendWebhook } from '#local/phone/webhook/send-webhook';
import type { WebhookRecord } from '#local/phone/webhook/webhook-request';
import { webhookPaths } from '#twilio/urls';
import type { Checkup } from './checkup.ts';
import { type Finding, good, unchecked, wrong } from './finding.ts';

/**
 * Whether the webhooks answer what Twilio signs and refuse all else. Nobody is called and nothing is stored: the caller
 * withholds the number, and the text is one that Twilio answers itself. Each path is tried with one forgery only, for
 * five refusals in five minutes ring an alarm.
 */
export async function checkWebhooks(checkup: Checkup): Promise<readonly Finding[]> {
  const refusals = await Promise.all(Object.values(webhookPaths).map((path) => checkForgery(path, checkup)));
  if (checkup.authToken === undefined) {
    const how = 'Set TWILIO_AUTH_TOKEN, too: an API key does not sign webhooks.';
    return [...refusals, unchecked('Whether calls and texts are answered', how)];
  }
  const answers: Finding[] = [];
  for (const [number, helpline] of Object.entries(checkup.deployment.numbers)) {
    answers.push(...(await checkCall(number, helpline, checkup)), await checkText(number, helpline, checkup));
  }
  return [...refusals, ...answers];
}

interface Try {
  readonly path: string;
  /** Given by TwiML; otherwise the path on the public base. */
  readonly url?: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly token: string;
}

function send(
  { path, url, parameters, token }: Try,
  { deployment, twilio, now }: Checkup,
): Promise<WebhookRecord> {
  const { publicBaseUrl, webhooksUrl } = deployment;
  return sendWebhook(
    {
      url: url ?? `${publicBaseUrl}${path}`,
      method: 'POST',
      parameters: { AccountSid: twilio.accountSid, ApiVersion: '2010-04-01', ...parameters },
      token: `doctor-${now()}`,
    },
    { publicBaseUrl, webhooksUrl, authToken: token },
  );
}

const answerOf = ({ answer, faults }: WebhookRecord): string =>
  answer === undefined ? (faults[0]?.what ?? 'there is no answer') : `the answer is ${answer.status}`;

async function checkForgery(path: string, checkup: Checkup): Promise<Finding> {
  const record = await send(
    { path, parameters: { To: 'nobody' }, token: 'not-the-token-of-anybody' },
    checkup,
  );
  const status = record.answer?.status;
  if (status === 403) return good(`A forged POST ${path} is refused`);
  if (status !== undefined && status >= 200 && status < 300) {
    const mend = 'Anybody can speak as Twilio. Disconnect the number, and find out which release this is.';
    return wrong(`A forged POST ${path} is answered (${status})`, mend);
  }
  return wrong(
    `A forged POST ${path} is not refused as it should be: ${answerOf(record)}`,
    whereToLook(status, checkup),
  );
}

function whereToLook(status: number | undefined, { deployment }: Checkup): string {
  if (status === undefined)
    return `Is ${deployment.publicBaseUrl} the stack's address? Deploy: ${deployment.deploy}`;
  if (status === 404) return `The API has no such route: deploy again: ${deployment.deploy}`;
  return "See the function's log and docs/runbook.md.";
}

/** A call's id that is no call's: the letters, and the time. */
const callSid = (now: number, turn: number): string =>
  `CAd0c7${(now * 10 + turn).toString(16).padStart(28, '0')}`;

async function checkCall(number: string, helpline: string, checkup: Checkup): Promise<readonly Finding[]> {
  const parameters = {
    CallSid: callSid(checkup.now(), 0),
    From: 'anonymous',
    To: number,
    CallStatus: 'ringing',
    Direction: 'inbound',
  };
  const token = checkup.authToken ?? '';
  const record = await send({ path: webhookPaths.voice, parameters, token }, checkup);
  const name = `A call to ${number} (${helpline})`;
  const greeting = readAnswer(record, 'voice', name, checkup);
  if ('finding' in greeting) return [greeting.finding];
  const gather = elementsOf(greeting.root).find((element) => element.name === 'Gather');
  const action = gather?.attributes.get('action');
  if (action === undefined) {
    return [
      wrong(
        `${name} is answered, and asked nothing`,
        "The fallback's apology answers: see the function's log.",
      ),
    ];
  }
  const seconds = (record.ms / 1_000).toFixed(1);
  const others = checkup.profiles.get(helpline)?.locales.slice(1) ?? [];
  const languages = await Promise.all(
    others.map((locale, index) =>
      checkLanguage(
        { locale, key: languageKeys[index], action, greeting: greeting.root, parameters, name },
        checkup,
      ),
    ),
  );
  return [good(`${name} is greeted, in ${seconds} s`), ...languages];
}

/** The keys of the languages that are not being spoken, in the order of helpline.yaml. */
const languageKeys = ['7', '8'] as const;

interface LanguageTry {
  readonly locale: Locale;
  readonly key: string | undefined;
  readonly action: string;
  readonly greeting: XmlElement;
  readonly parameters: Readonly<Record<string, string>>;
  readonly name: string;
}

async function checkLanguage(asked: LanguageTry, checkup: Checkup): Promise<Finding> {
  const { locale, key, action, greeting, parameters, name } = asked;
  if (key === undefined)
    return unchecked(`Whether ${locale} answers on ${name}`, 'It has no key of its own.');
  const token = checkup.authToken ?? '';
  const pressed = { ...parameters, CallStatus: 'in-progress', Digits: key };
  const record = await send({ path: webhookPaths.voice, url: action, parameters: pressed, token }, checkup);
  const answer = readAnswer(record, 'voice', `${name} in ${locale}`, checkup);
  if ('finding' in answer) return answer.finding;
  const before = voicesOf(greeting)[0];
  // A language has a voice of its own.
  return voicesOf(answer.root).some((voice) => voice !== before)
    ? good(`${name} goes on in ${locale} by key ${key}`)
    : wrong(
        `${name} does not go on in ${locale} by key ${key}`,
        `Deploy again: ${checkup.deployment.deploy}`,
      );
}

function voicesOf(element: XmlElement): readonly string[] {
  const own = element.name === 'Say' ? [element.attributes.get('voice') ?? ''] : [];
  return [...own, ...elementsOf(element).flatMap(voicesOf)];
}

async function checkText(number: string, helpline: string, checkup: Checkup): Promise<Finding> {
  const parameters = {
    MessageSid: `SM${callSid(checkup.now(), 0).slice(2)}`,
    // Twilio's own number for trials; HELP alone is answered by Twilio, so we answer nothing and keep nothing.
    From: '+15005550006',
    To: number,
    Body: 'HELP',
    NumMedia: '0',
  };
  const record = await send({ path: webhookPaths.sms, parameters, token: checkup.authToken ?? '' }, checkup);
  const name = `A text to ${number} (${helpline})`;
  const answer = readAnswer(record, 'sms', name, checkup);
  return 'finding' in answer ? answer.finding : good(`${name} is taken`);
}

/** The TwiML that came, or what is wrong with what came. */
function readAnswer(
  record: WebhookRecord,
  channel: 'voice' | 'sms',
  name: string,
  checkup: Checkup,
): { readonly root: XmlElement } | { readonly finding: Finding } {
  const { answer } = record;
  if (answer?.status === 403) {
    const mend =
      "The token that signed is not among the secret's twilioAuthTokens, the secret cannot be read, or PUBLIC_BASE_URL is not this address: docs/runbook.md, webhooks-refused.";
    return { finding: wrong(`${name} is refused although it is signed`, mend) };
  }
  if (answer === undefined || record.faults.length > 0) {
    return {
      finding: wrong(`${name} is not answered: ${answerOf(record)}`, whereToLook(answer?.status, checkup)),
    };
  }
  const table = channel === 'voice' ? voiceTable : messageTable;
  const reading = readTwiml(answer, table, name);
  if (reading.kind === 'document') return { root: reading.root };
  const faults = reading.kind === 'faulty' ? reading.faults.map(describeFault).join('; ') : 'it is no TwiML';
  return {
    finding: wrong(
      `${name} is answered with what Twilio cannot perform: ${faults}`,
      whereToLook(200, checkup),
    ),
  };
}
