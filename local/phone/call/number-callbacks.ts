import { elementsOf, type XmlElement } from '../twiml/xml-element.ts';
import type { AgentStage } from './stage.ts';

type NumberEvent = 'initiated' | 'ringing' | 'answered' | 'completed';

/** The CallStatus that each event reports. */
const statusOf: Readonly<Record<NumberEvent, string>> = {
  initiated: 'initiated',
  ringing: 'ringing',
  answered: 'in-progress',
  completed: 'completed',
};

/**
 * Reports a leg's progress to Number's statusCallback, where it has one and asks for the event.
 * @param end the leg's last CallStatus, when that is not `completed`
 */
export async function reportProgress(
  dial: XmlElement,
  agent: AgentStage,
  event: NumberEvent,
  end?: { readonly status: string; readonly seconds: number },
): Promise<void> {
  for (const number of elementsOf(dial)) {
    const url = number.attributes.get('statusCallback');
    const events = (number.attributes.get('statusCallbackEvent') ?? 'completed').split(' ');
    if (url === undefined || !events.includes(event)) continue;
    await agent.notify(
      agent.request(url, number.attributes.get('statusCallbackMethod'), {
        CallStatus: end?.status ?? statusOf[event],
        CallbackSource: 'call-progress-events',
        SequenceNumber: String(agent.nextSequence()),
        Timestamp: agent.timestamp(),
        ...(event === 'completed' ? { CallDuration: String(end?.seconds ?? 0) } : {}),
      }),
    );
  }
}
