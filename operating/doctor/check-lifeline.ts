import { messageTable } from '#local/phone/twiml/message-table';
import { describeFault } from '#local/phone/twiml/phone-fault';
import { readTwiml } from '#local/phone/twiml/read-twiml';
import { voiceTable } from '#local/phone/twiml/voice-table';
import { elementsOf, textOf, type XmlElement } from '#local/phone/twiml/xml-element';
import type { Checkup } from './checkup.ts';
import { type Finding, good, unchecked, wrong } from './finding.ts';

/** As Twilio waits for a connection; a static document is there at once. */
const deadlineMs = 5_000;

/** Whether the documents that answer when nothing else does are there, and lead to a person. */
export async function checkLifeline({ deployment, profiles }: Checkup): Promise<readonly Finding[]> {
  const findings = Object.entries(deployment.numbers).map(async ([number, helpline]) => {
    const { lifeline } = deployment.addressesOf(number);
    if (lifeline === undefined) {
      const isLocal = deployment.lexEndpoint !== undefined;
      return isLocal
        ? [
            unchecked(
              `Whether anything answers ${number} when the helpline does not`,
              'This machine has no lifeline.',
            ),
          ]
        : [
            wrong(
              `Nothing answers ${number} when the helpline does not`,
              `Deploy the lifeline: ${deployment.deploy}`,
            ),
          ];
    }
    const serviceline = profiles.get(helpline)?.serviceline;
    return [
      apartFrom(deployment.publicBaseUrl, lifeline.voice),
      await checkDocument(lifeline.voice, (root) => judgeCall(root, number, serviceline), deployment.deploy),
      await checkDocument(lifeline.sms, judgeText, deployment.deploy),
    ].flat();
  });
  return (await Promise.all(findings)).flat();
}

function apartFrom(stack: string, lifeline: string): readonly Finding[] {
  if (new URL(stack).host !== new URL(lifeline).host) return [];
  return [
    wrong(
      'The lifeline lies on the host that it stands in for',
      'It goes down with the stack: infra/stacks/lifeline-stack.ts.',
    ),
  ];
}

/** @returns what is wrong with a document, or undefined */
type Judge = (root: XmlElement) => string | undefined;

async function checkDocument(url: string, judge: Judge, deploy: string): Promise<Finding> {
  const mend = `Deploy the lifeline again: ${deploy}`;
  let response: Response;
  try {
    response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(deadlineMs) });
  } catch {
    return wrong(`The lifeline ${url} gives no answer`, mend);
  }
  if (response.status !== 200) return wrong(`The lifeline ${url} answers ${response.status}`, mend);
  const answer = {
    contentType: response.headers.get('content-type') ?? undefined,
    body: await response.text(),
  };
  const reading = readTwiml(answer, url.includes('/sms/') ? messageTable : voiceTable, url);
  if (reading.kind !== 'document') {
    const faults =
      reading.kind === 'faulty' ? reading.faults.map(describeFault).join('; ') : 'it is no TwiML';
    return wrong(`Twilio could not perform the lifeline ${url}: ${faults}`, mend);
  }
  const fault = judge(reading.root);
  return fault === undefined
    ? good(`The lifeline ${url} is there`)
    : wrong(`The lifeline ${url} ${fault}`, mend);
}

function judgeCall(root: XmlElement, number: string, serviceline: string | undefined): string | undefined {
  const verbs = elementsOf(root);
  const at = verbs.findIndex(({ name }) => name === 'Dial');
  const dial = verbs[at];
  if (serviceline === undefined) return verbs.some(({ name }) => name === 'Say') ? undefined : 'says nothing';
  if (dial === undefined) return `does not dial the serviceline ${serviceline}`;
  const dialled = elementsOf(dial).map(textOf)[0] ?? textOf(dial);
  if (dialled !== serviceline) return `dials ${dialled}; the serviceline is ${serviceline}`;
  if (dial.attributes.get('callerId') !== number)
    return `does not show ${number}, and Hong Kong lets no other number through`;
  if (verbs.length === at + 1) return 'ends in silence when nobody answers';
  return undefined;
}

function judgeText(root: XmlElement): string | undefined {
  return elementsOf(root).some(({ name }) => name === 'Message') ? undefined : 'holds no message';
}
