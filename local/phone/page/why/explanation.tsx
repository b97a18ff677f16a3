import type { ComponentChildren } from 'preact';
import type { TurnExplanation } from '#local/why/explain-turn';
import { Candidates } from './candidates.tsx';
import { changedState, indentTwiml, sourceWords } from './explanation-words.ts';

/** All that is known of one webhook, the nearest to a person first. */
export function Explanation({ of }: { readonly of: TurnExplanation }) {
  return (
    <div class="explanation">
      {of.words !== undefined && <Said of={of} />}
      {of.weighed.length > 0 && <Candidates weighed={of.weighed} lexMs={of.lexMs} />}
      {of.sources.length > 0 && <Sources of={of} />}
      <State of={of} />
      <Work of={of} />
      <Wire of={of} />
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Facts({ rows }: { readonly rows: readonly (readonly [string, string | undefined])[] }) {
  const known = rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]]));
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

const yes = (holds: boolean | undefined): string | undefined => (holds === true ? 'yes' : undefined);

function Said({ of: { words, confidence, manner } }: { readonly of: TurnExplanation }) {
  return (
    <Part title="What was said">
      <Facts
        rows={[
          ['Words', words],
          // Twilio gives eight places.
          ['Confidence', confidence && String(Number(confidence))],
          ['Set aside', manner?.wrapping.join(', ')],
          ['Left to understand', manner?.core],
          ['Perhaps two questions', yes((manner?.cuts.length ?? 0) > 0)],
          ['Denied', manner?.denied.join(', ')],
          ['Refuses', manner?.refuses.join(', ')],
          ['Only named', yes(manner?.mentioned)],
          ['Hesitation', yes(manner?.hesitation)],
          ['Cut off', yes(manner?.unfinished)],
          ['Asks for time', yes(manner?.wait)],
        ]}
      />
    </Part>
  );
}

function Sources({ of: { sources, askFile } }: { readonly of: TurnExplanation }) {
  return (
    <Part title="Where it is written">
      <ul class="sources">
        {sources.map(({ text, source }) => (
          <li key={text}>
            <span>{text}</span>
            <code>{sourceWords(source)}</code>
          </li>
        ))}
        {askFile !== undefined && (
          <li>
            <span>Ways to ask for it</span>
            <code>{askFile}</code>
          </li>
        )}
      </ul>
    </Part>
  );
}

function State({ of }: { readonly of: TurnExplanation }) {
  const changed = changedState(of.before, of.after);
  if (changed.length === 0) return null;
  return (
    <Part title="What is remembered of it">
      <Facts rows={changed} />
    </Part>
  );
}

function Work({ of: { network, effects, content, seconds } }: { readonly of: TurnExplanation }) {
  return (
    <Part title="What it took">
      <Facts
        rows={[
          ['Asked', network.length === 0 ? 'nobody' : network.map(callWords).join('; ')],
          ['Done', effects.join(', ')],
          ['Heard', seconds > 0 ? `${seconds.toFixed(1)} s by estimate` : ''],
          ['Content', content],
        ]}
      />
    </Part>
  );
}

const callWords = ({ service, asked, ms, failed }: TurnExplanation['network'][number]): string =>
  `${service} ${asked} ${ms.toFixed(1)} ms${failed === undefined ? '' : ` (${failed})`}`;

function Wire({ of: { webhook, answer } }: { readonly of: TurnExplanation }) {
  return (
    <Part title="On the wire">
      <p class="wire">
        <code>
          {webhook.method} {webhook.url}
        </code>
      </p>
      <details>
        <summary>Parameters</summary>
        <Facts rows={[...Object.entries(webhook.parameters), ['X-Twilio-Signature', webhook.signature]]} />
      </details>
      {answer !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the keyboard
        <pre class="code" tabIndex={0}>
          {indentTwiml(answer.body)}
        </pre>
      )}
    </Part>
  );
}
