import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Outcome, TurnNote } from '../../board/house.ts';
import { get } from '../phone-door.ts';
import { timeWords } from './tool-words.ts';

interface OutcomeToolProps {
  /** Changes whenever something has happened. */
  readonly news: unknown;
  readonly timeZone: string;
}

/** What calls and texts came to: for the desk, for its mailbox, for who writes the answers. */
export function OutcomeTool({ news, timeZone }: OutcomeToolProps) {
  const [outcome, setOutcome] = useState<Outcome | string>('One moment …');
  // Read again whenever something has happened.
  useEffect(() => {
    get<Outcome>('/phone/outcome').then(setOutcome, (error: Error) => setOutcome(error.message));
  }, [news]);
  if (typeof outcome === 'string') return <p>{outcome}</p>;
  const at = (now: number) => timeWords({ now, timeZone });
  const { cases, mails, misses, ratings } = outcome;
  return (
    <>
      <Group title="Cases of the desk" none="No case was opened." items={cases}>
        {cases.map((one) => (
          <li key={one.reference}>
            <strong>{one.reference}</strong> {one.reason}, {one.state}
            <span class="small">
              {[at(one.openedAt), one.channel, ...one.topics].join(' · ')}
              {one.words !== undefined && ` · “${one.words}”`}
            </span>
          </li>
        ))}
      </Group>
      <Group title="Mails to the desk" none="None was sent." items={mails}>
        {mails.map((mail) => (
          <li key={`${mail.at} ${mail.subject}`}>
            <details>
              <summary>{mail.subject}</summary>
              <pre class="code">{mail.body}</pre>
            </details>
          </li>
        ))}
      </Group>
      <Group title="Not understood" none="Everything was understood." items={misses}>
        {misses.map(noteItem)}
      </Group>
      <Group title="Ratings" none="Nobody was asked, or nobody said." items={ratings}>
        {ratings.map(noteItem)}
      </Group>
    </>
  );
}

const noteItem = ({ at, what, words, topic, channel }: TurnNote) => (
  <li key={`${at} ${what}`}>
    {words === undefined ? what : `“${words}”`}
    <span class="small">
      {[words === undefined ? '' : what, topic ?? '', channel].filter(Boolean).join(' · ')}
    </span>
  </li>
);

interface GroupProps {
  readonly title: string;
  readonly none: string;
  readonly items: readonly unknown[];
  readonly children: ComponentChildren;
}

function Group({ title, none, items, children }: GroupProps) {
  return (
    <section class="group">
      <h3>{title}</h3>
      {items.length === 0 ? <p class="small">{none}</p> : <ul>{children}</ul>}
    </section>
  );
}
