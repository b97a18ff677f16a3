import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { CallAct } from '../control/call-act.ts';
import { phoneDoor } from './phone-door.ts';
import { advancePage, type PageEvent } from './state/advance-page.ts';
import type { Choices, PageModel } from './state/page-model.ts';
import { keepChoices, recallChoices } from './state/remember-choices.ts';

/** What a person can do at the page. */
export interface PhoneActs {
  choose(choices: Partial<Choices>): void;
  /** Does one thing after another, then looks at what has become of it. */
  perform(work: () => Promise<unknown>): Promise<void>;
  callNow(words?: string): Promise<void>;
  act(act: CallAct, sid?: string): Promise<void>;
  textNow(body: string): Promise<void>;
}

/** The page's state, kept in the tab and told by the helpline; and what can be done. */
export function usePhone(): readonly [PageModel, PhoneActs] {
  const [model, tell] = useReducer<PageModel, PageEvent, null>(advancePage, null, () => ({
    choices: recallChoices(sessionStorage),
    line: 'opening',
    busy: false,
  }));
  const now = useRef(model);
  now.current = model;
  const { choices } = model;
  useEffect(() => keepChoices(sessionStorage, choices), [choices]);
  const refresh = useMemo(() => createRefresh(now, tell), []);
  useEffect(() => listen(refresh, () => tell({ kind: 'lost' })), [refresh]);
  useEffect(() => void refresh(), [refresh, choices.handset, choices.ours, choices.call]);
  const acts = useMemo(() => createActs(now, tell, refresh), [refresh]);
  return [model, acts];
}

type Now = { readonly current: PageModel };
type Tell = (event: PageEvent) => void;

/** Looks at the telephones; news that come while it looks are looked at once more. */
function createRefresh(now: Now, tell: Tell): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isDue = false;
  const look = async () => {
    do {
      isDue = false;
      try {
        tell({ kind: 'arrived', board: await phoneDoor.board(now.current.choices) });
      } catch {
        tell({ kind: 'lost' });
      }
    } while (isDue);
    running = undefined;
  };
  return () => {
    isDue = true;
    running ??= look();
    return running;
  };
}

/** The browser connects again by itself when the helpline was away. */
function listen(refresh: () => Promise<void>, onLost: () => void): () => void {
  const events = new EventSource('/phone/events');
  events.addEventListener('message', () => void refresh());
  events.addEventListener('error', onLost);
  return () => events.close();
}

function createActs(now: Now, tell: Tell, refresh: () => Promise<void>): PhoneActs {
  let last: Promise<void> = Promise.resolve();
  const perform = (work: () => Promise<unknown>): Promise<void> => {
    last = last.then(async () => {
      tell({ kind: 'began' });
      try {
        await work();
        await refresh();
        tell({ kind: 'done' });
      } catch (error) {
        tell({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
      }
    });
    return last;
  };
  const choose = (choices: Partial<Choices>) => tell({ kind: 'chose', choices });
  const shown = () => now.current.board?.call?.sid ?? '';
  return {
    choose,
    perform,
    callNow: (words) =>
      perform(async () => {
        const { handset, hidesNumber, ours } = now.current.choices;
        const from = hidesNumber ? 'anonymous' : handset;
        const sid = await phoneDoor.call({ from, to: ours, handset });
        choose({ call: sid });
        if (words !== undefined) await phoneDoor.act(sid, { act: 'say', words });
      }),
    act: (act, sid) => perform(() => phoneDoor.act(sid ?? shown(), act)),
    textNow: (body) =>
      perform(() => {
        const { handset, ours, via } = now.current.choices;
        const address = (number: string) => (via === 'whatsapp' ? `whatsapp:${number}` : number);
        return phoneDoor.text({ from: address(handset), to: address(ours), body });
      }),
  };
}
