import { pauseLine, playLine, sayLine } from '../twiml/heard-line.ts';
import { elementsOf, textOf, type XmlElement } from '../twiml/xml-element.ts';
import { performDial } from './dial.ts';
import { fetchOrFail } from './follow.ts';
import { performGather } from './gather.ts';
import { performRecord } from './record.ts';
import type { CallerStage, Flow, Stage } from './stage.ts';

type Performer<On extends Stage> = (verb: XmlElement, stage: On) => Flow | Promise<Flow>;

const on: Flow = { kind: 'on' };

/** What may be performed on either leg: https://www.twilio.com/docs/voice/twiml/number#attributes-url */
const onEitherLeg: Readonly<Record<string, Performer<Stage>>> = {
  Say: (verb, stage) => {
    stage.hear(sayLine(verb));
    return on;
  },
  Pause: (verb, stage) => {
    stage.hear(pauseLine(verb));
    return on;
  },
  Play: (verb, stage) => {
    stage.hear(playLine(verb));
    return on;
  },
  Gather: performGather,
  Hangup: () => ({ kind: 'end', how: 'hung-up' }),
  Redirect: (verb, stage) => fetchOrFail(stage, textOf(verb).trim(), verb.attributes.get('method'), {}),
};

const onTheCallersLeg: Readonly<Record<string, Performer<CallerStage>>> = {
  ...onEitherLeg,
  Dial: performDial,
  Record: performRecord,
  Reject: (verb) => ({ kind: 'end', how: verb.attributes.get('reason') === 'busy' ? 'busy' : 'rejected' }),
};

export const performForCaller = (root: XmlElement, stage: CallerStage): Promise<Flow> =>
  performWith(onTheCallersLeg, root, stage);

export const performForAgent = (root: XmlElement, stage: Stage): Promise<Flow> =>
  performWith(onEitherLeg, root, stage);

/** Performs a checked document, verb by verb, until one leads elsewhere or there are no more. */
async function performWith<On extends Stage>(
  performers: Readonly<Record<string, Performer<On>>>,
  root: XmlElement,
  stage: On,
): Promise<Flow> {
  for (const verb of elementsOf(root)) {
    const perform = performers[verb.name];
    if (perform === undefined) {
      stage.fault({
        code: 12200,
        where: `Response/${verb.name}, line ${verb.line}`,
        what: 'not allowed on this leg',
      });
      return { kind: 'end', how: 'error' };
    }
    const flow = await perform(verb, stage);
    if (flow.kind !== 'on') return flow;
  }
  return { kind: 'end', how: 'no-more-verbs' };
}
