import { clockAt, deskAt } from '#content/desk-hours';
import type { HelplineProfile } from '#content/published-knowledge';
import type { ClockView, ContentNews, House, Outcome } from '#local/phone/board/house';
import type { LocalClock } from './local-clock.ts';
import { type Trouble, type Troubles, troubledServices, troublesOf } from './troubles.ts';

export interface HouseOptions {
  readonly clock: LocalClock;
  readonly profiles: readonly HelplineProfile[];
  readonly outcome: () => Promise<Outcome>;
  /** Told after a service was made to fail, or to work again. */
  readonly onTrouble: (service: string) => void;
}

/** The house around the phone, as the page sees it; its doors are opened after it was built. */
export interface LocalHouse extends House {
  connect(doors: { readonly troubles: Troubles; readonly changed: () => void }): void;
  /** @param then called whenever the clock was set */
  onClock(then: () => Promise<void>): void;
  /** Something became of the content. */
  tell(news: Omit<ContentNews, 'at'>): void;
}

/** What is kept of the news: an hour of somebody who saves often. */
const mostNews = 50;

export function createHouse({ clock, profiles, outcome, onTrouble }: HouseOptions): LocalHouse {
  let troubles: Troubles | undefined;
  let changed = (): void => {};
  let afterClock = async (): Promise<void> => {};
  const news: ContentNews[] = [];
  return {
    connect(doors) {
      ({ troubles, changed } = doors);
    },
    view: (helpline) => ({
      clock: viewClock(
        clock,
        profiles.find(({ id }) => id === helpline),
      ),
      switches: troubledServices.map((service) => {
        const set = troubles?.current[service];
        return { service, troubles: troublesOf[service], ...(set !== undefined && { set }) };
      }),
      news,
    }),
    outcome,
    trouble(service, trouble) {
      const known = troubledServices.find((each) => each === service);
      if (known === undefined || troubles === undefined) return false;
      if (!troubles.set(known, (trouble ?? undefined) as Trouble | undefined)) return false;
      onTrouble(known);
      return true;
    },
    setClock(at) {
      if (at === null) clock.reset();
      else clock.set(at);
      // What falls due by then is due now; a round that fails is told of by itself.
      void afterClock().catch(() => undefined);
    },
    onClock(then) {
      afterClock = then;
    },
    tell(told) {
      news.push({ at: clock.now(), ...told });
      news.splice(0, Math.max(0, news.length - mostNews));
      changed();
    },
  };
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Helplines without hours of their own are looked at by their callers' clock. */
const usualTimeZone = 'Asia/Hong_Kong';

function viewClock(clock: LocalClock, profile: HelplineProfile | undefined): ClockView {
  const hours = profile?.hours ?? { kind: 'always' };
  const timeZone = hours.kind === 'weekly' ? hours.timeZone : usualTimeZone;
  const now = clock.now();
  const { date, minute } = clockAt(now, timeZone);
  const midnight = now - (now % minuteMs) - minute * minuteMs;
  const holiday = hours.kind === 'weekly' ? hours.holidays.filter((day) => day > date).sort()[0] : undefined;
  return {
    now,
    offsetMs: clock.offsetMs,
    timeZone,
    desk: deskAt(hours, now, false),
    jumps: [
      { name: 'Eleven minutes later', at: now + 11 * minuteMs },
      // A numbered offer by text lapses after half an hour.
      { name: 'Half an hour later', at: now + 31 * minuteMs },
      { name: 'A day later', at: now + dayMs },
      { name: 'At night, half past eleven', at: midnight + 23.5 * 60 * minuteMs },
      { name: 'Tomorrow morning at ten', at: midnight + dayMs + 600 * minuteMs },
      ...(holiday === undefined
        ? []
        : [{ name: `A holiday, ${holiday}`, at: noonOf(holiday, date, midnight) }]),
    ],
  };
}

/** By the days between: no time zone that we serve changes its clocks in between. */
const noonOf = (day: string, today: string, midnight: number): number =>
  midnight + (Date.parse(day) - Date.parse(today)) + dayMs / 2;
