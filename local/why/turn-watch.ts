import { AsyncLocalStorage } from 'node:async_hooks';
import type { WebhookHandler } from '#local/webhooks/start-webhooks';
import type { ActiveContent } from '#turn/active-content';
import type { Helpline } from '#turn/helpline';
import type { TurnRecord } from '#turn/ports';
import type { LocaleUnderstanding } from '#understanding/locale-understanding';
import type { NetworkCall, TurnDetail, TurnTrace, Weighed } from './turn-detail.ts';

/** A detail while its turn is taken. */
type OpenDetail = { -readonly [Key in keyof TurnDetail]: TurnDetail[Key] } & {
  readonly network: NetworkCall[];
  readonly weighed: Weighed[];
};

/** Looks over the shoulder of turns, by what they ask of their ports; the code that takes them knows nothing of it. */
export interface TurnWatch {
  /** Every request is looked at by itself, however many there are at once. */
  handler(handler: WebhookHandler): WebhookHandler;
  /** The same helpline, with its ports looked at. */
  helpline(helpline: Helpline): Helpline;
  /** What belongs to the turn that is just being logged. */
  traceOf(record: TurnRecord): TurnTrace;
}

const nothing: TurnDetail = { network: [], weighed: [] };

export function createTurnWatch(): TurnWatch {
  const turns = new AsyncLocalStorage<OpenDetail>();
  const port = <Port extends object>(service: NetworkCall['service'], watched: Port): Port =>
    watchPort(watched, (call) => turns.getStore()?.network.push({ service, ...call }));
  return {
    handler: (handler) => (event) => turns.run({ network: [], weighed: [] }, () => handler(event)),
    helpline: (helpline) => ({
      ...helpline,
      content: watchContent(helpline.content, turns),
      conversations: watchStored(port('table', helpline.conversations), turns),
      firstFacts: port('table', helpline.firstFacts),
      ledger: port('table', helpline.ledger),
      counters: port('table', helpline.counters),
      cases: port('table', helpline.cases),
      lex: port('lex', helpline.lex),
      messages: port('twilio', helpline.messages),
      calls: port('twilio', helpline.calls),
    }),
    traceOf: (record) => ({ record, detail: turns.getStore() ?? nothing }),
  };
}

type Turns = AsyncLocalStorage<OpenDetail>;

/** Every method of a port is one request. */
function watchPort<Port extends object>(
  port: Port,
  note: (call: Omit<NetworkCall, 'service'>) => void,
): Port {
  const watch =
    (asked: string, method: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]): Promise<unknown> => {
      const began = performance.now();
      const end = (failed?: string) =>
        note({ asked, ms: performance.now() - began, ...(failed !== undefined && { failed }) });
      try {
        const answer = await method(...given);
        end();
        return answer;
      } catch (error) {
        end(error instanceof Error ? error.name : String(error));
        throw error;
      }
    };
  const methods = Object.entries(port).map(([name, method]) => [name, watch(name, method)]);
  return Object.fromEntries(methods) as Port;
}

/** A text conversation's state lies in the table; a call's is in its URLs. */
function watchStored(store: Helpline['conversations'], turns: Turns): Helpline['conversations'] {
  return {
    ...store,
    write(key, body, ...rest) {
      const detail = turns.getStore();
      if (detail !== undefined) detail.stored = body;
      return store.write(key, body, ...rest);
    },
  };
}

function watchContent(content: Helpline['content'], turns: Turns): Helpline['content'] {
  const watched = (active: ActiveContent): ActiveContent => {
    const detail = turns.getStore();
    if (detail !== undefined) {
      detail.content = active.knowledge.version;
      if (active.standsIn === true) detail.standsIn = true;
    }
    return {
      ...active,
      understandingOf: async (locale) => watchUnderstanding(await active.understandingOf(locale), turns),
    };
  };
  return {
    ...content,
    current: async (...asked) => watched(await content.current(...asked)),
    follow: async (...asked) => watched(await content.follow(...asked)),
  };
}

function watchUnderstanding(understanding: LocaleUnderstanding, turns: Turns): LocaleUnderstanding {
  const note = (weighed: Weighed) => void turns.getStore()?.weighed.push(weighed);
  return {
    mask: (...asked) => understanding.mask(...asked),
    quick(text, ...rest) {
      const understood = understanding.quick(text, ...rest);
      if (understood !== undefined) note({ text, understanding: understood });
      return understood;
    },
    weigh(heard) {
      const understood = understanding.weigh(heard);
      note({ text: heard.text, lex: heard.lex, understanding: understood });
      return understood;
    },
  };
}
