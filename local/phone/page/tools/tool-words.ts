import type { ClockView, SwitchView } from '../../board/house.ts';

/** Sun 29 Nov, 23:30, where the desk is. */
export function timeWords({ now, timeZone }: Pick<ClockView, 'now' | 'timeZone'>): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(now);
}

export const clockWords = (clock: ClockView): string =>
  `${clock.offsetMs === 0 ? 'Now' : `Set to ${timeWords(clock)}`}, desk ${clock.desk}`;

/** What a service is called by who does not run it. */
export const serviceNames: Readonly<Record<string, string>> = {
  lex: 'Lex, which understands',
  table: 'The table',
  secrets: 'The secrets',
  twilio: 'Twilio, which sends and rings',
  webhooks: 'The next webhook',
};

const shortNames: Readonly<Record<string, string>> = {
  lex: 'Lex',
  table: 'the table',
  secrets: 'secrets',
  twilio: 'Twilio',
  webhooks: 'next webhook',
};

export function troubleWords(switches: readonly SwitchView[], textTrouble: number | undefined): string {
  const set = switches.flatMap(({ service, set }) =>
    set === undefined ? [] : [`${shortNames[service] ?? service} ${set}`],
  );
  const all = textTrouble === undefined ? set : [...set, `texts fail, ${textTrouble}`];
  return all.length === 0 ? 'Nothing fails' : `Fails: ${all.join(', ')}`;
}

/** Errors of Twilio's that a text can end with: https://www.twilio.com/docs/api/errors */
export const textErrors: readonly (readonly [number, string])[] = [
  [30003, 'the telephone cannot be reached'],
  [30005, 'the telephone is not known'],
  [30006, 'a landline, or its network cannot be reached'],
  [30007, 'taken for spam'],
  [30008, 'for an unknown reason'],
  [21610, 'refused at once: has said STOP'],
  [21614, 'refused at once: not a mobile'],
  [21408, 'refused at once: not to this country'],
];
