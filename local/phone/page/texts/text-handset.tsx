import type { TextBoard } from '../../board/board-view.ts';
import { Handset } from '../handset.tsx';
import { KeepForm } from '../keep-form.tsx';
import { ScrollingLog } from '../scrolling-log.tsx';
import type { PageModel, Via } from '../state/page-model.ts';
import type { PhoneActs } from '../use-phone.ts';
import { WhyLine } from '../why/why-line.tsx';

interface TextHandsetProps {
  readonly model: PageModel;
  readonly acts: PhoneActs;
}

/** The caller's texts, by SMS or WhatsApp. */
export function TextHandset({ model, acts }: TextHandsetProps) {
  const { choices, board } = model;
  const texts = board?.texts.filter(({ via }) => via === choices.via) ?? [];
  const lastSent = texts.findLast(({ by }) => by === 'caller');
  return (
    <Handset
      face="texts"
      title="Your texts"
      state={texts.length === 0 ? 'None yet' : `${texts.length} in this thread`}
      aside={<ViaChoice via={choices.via} choose={(via) => acts.choose({ via })} />}
    >
      <Thread texts={texts} />
      <TextForm model={model} acts={acts} />
      {lastSent !== undefined && <KeepForm key={lastSent.sid} sid={lastSent.sid} acts={acts} />}
    </Handset>
  );
}

const vias = [
  { via: 'sms', name: 'SMS' },
  { via: 'whatsapp', name: 'WhatsApp' },
] as const;

function ViaChoice({ via: chosen, choose }: { readonly via: Via; readonly choose: (via: Via) => void }) {
  return (
    <fieldset class="segments">
      <legend class="unseen">Text by</legend>
      {vias.map(({ via, name }) => (
        <label key={via}>
          <input type="radio" name="via" checked={via === chosen} onChange={() => choose(via)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Thread({ texts }: { readonly texts: readonly TextBoard[] }) {
  return (
    <ScrollingLog label="Texts" end={texts.at(-1)?.sid ?? ''}>
      {texts.length === 0 && (
        <p class="empty">
          Text a question, or a word such as <strong>TAP</strong>. Links that you ask for on a call arrive
          here, too.
        </p>
      )}
      <ol class="thread">
        {texts.map((text) => (
          <li key={text.sid} class="text" data-by={text.by}>
            <span class="unseen">{text.by === 'caller' ? 'You: ' : 'Helpline: '}</span>
            <p class="bubble">{text.body}</p>
            <p class="small">{measureWords(text)}</p>
            {text.reasons.map((reason) => (
              <WhyLine key={reason.turn} reason={reason} />
            ))}
          </li>
        ))}
      </ol>
    </ScrollingLog>
  );
}

/** Who pays looks at segments; whoever waits, at what became of it. */
function measureWords({ by, via, measure, status, errorCode }: TextBoard): string {
  const size = `${measure.segments} ${measure.segments === 1 ? 'segment' : 'segments'}`;
  const words = [
    by === 'twilio' ? 'Twilio’s own answer' : '',
    by === 'caller' || via === 'whatsapp' ? '' : size,
    status === 'undelivered' || status === 'failed' ? `not delivered, ${errorCode ?? 'no reason'}` : '',
  ];
  return words.filter(Boolean).join(' · ');
}

function TextForm({ model, acts }: TextHandsetProps) {
  const { choices, line } = model;
  const submit = (event: Event) => {
    event.preventDefault();
    const body = choices.texting;
    if (body.trim() === '') return;
    acts.choose({ texting: '' });
    void acts.textNow(body);
  };
  return (
    <form class="composer" onSubmit={submit}>
      <div class="line">
        <label class="grow">
          <span class="unseen">Text</span>
          <input
            value={choices.texting}
            placeholder="Text something"
            autoComplete="off"
            maxLength={1600}
            onInput={({ currentTarget }) => acts.choose({ texting: currentTarget.value })}
          />
        </label>
        <button type="submit" class="primary" disabled={line !== 'open'}>
          Send
        </button>
      </div>
    </form>
  );
}
