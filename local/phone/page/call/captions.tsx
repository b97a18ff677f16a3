import type { ComponentChildren } from 'preact';
import type { CallBoard, HeardPiece, SpokenTurn } from '../../board/board-view.ts';
import { ScrollingLog } from '../scrolling-log.tsx';
import type { PhoneActs } from '../use-phone.ts';
import { WhyLine } from '../why/why-line.tsx';
import { didWords } from './call-words.ts';
import { SayOtherwise } from './say-otherwise.tsx';

interface CaptionsProps {
  readonly call: CallBoard;
  /** The helpline is being waited for. */
  readonly waits: boolean;
  /** Turns that another run heard otherwise. */
  readonly differing?: ReadonlySet<number>;
  /** Given, turns can be gone back to. */
  readonly acts?: PhoneActs;
}

/** The call in words, the latest in sight: each turn one flowing text, with what is offered set apart. */
export function Captions({ call, waits, differing, acts }: CaptionsProps) {
  const end = `${call.sid} ${call.turns.length} ${call.turns.at(-1)?.heard.length ?? 0} ${waits}`;
  return (
    <ScrollingLog label="What is said on the call" end={end} from={differing?.values().next().value}>
      <ol>
        {call.turns.map((turn) => (
          <Turn
            key={turn.index}
            turn={turn}
            differs={differing?.has(turn.index) === true}
            back={acts !== undefined && <Back call={call} turn={turn} acts={acts} />}
          />
        ))}
        {waits && <li class="waits">The helpline is answering …</li>}
        {call.faults.map(({ code, where, what }) => (
          <li key={`${code} ${where} ${what}`} class="fault">
            <strong>Twilio error {code}</strong> {what}
          </li>
        ))}
      </ol>
    </ScrollingLog>
  );
}

interface TurnProps {
  readonly turn: SpokenTurn;
  readonly differs: boolean;
  readonly back: ComponentChildren;
}

function Turn({ turn, differs, back }: TurnProps) {
  const told = turn.heard.filter(({ as }) => as !== 'offered');
  const offered = turn.heard.filter(({ as }) => as === 'offered');
  return (
    <li class="turn">
      {turn.did !== undefined && <Did turn={turn} />}
      {turn.heard.length > 0 && (
        <div class="heard">
          <span class="who">Helpline{differs && <strong class="differs">differs</strong>}</span>
          {told.length > 0 && <Flowing pieces={told} as="told" />}
          {offered.length > 0 && <Flowing pieces={offered} as="offered" />}
        </div>
      )}
      {turn.reasons.length > 0 && (
        <div class="reasons">
          {turn.reasons.map((reason) => (
            <WhyLine key={reason.turn} reason={reason} />
          ))}
          {back}
        </div>
      )}
    </li>
  );
}

/** What the caller did can be done otherwise; the greeting, and what the desk did, cannot. */
function Back({
  call,
  turn,
  acts,
}: {
  readonly call: CallBoard;
  readonly turn: SpokenTurn;
  readonly acts: PhoneActs;
}) {
  const isForkable = turn.did?.by === 'caller' && turn.did.kind !== 'answered';
  return isForkable ? <SayOtherwise sid={call.sid} turn={turn} acts={acts} /> : null;
}

function Did({ turn: { did, cutIn } }: { readonly turn: SpokenTurn }) {
  if (did === undefined) return null;
  const { who, said, act } = didWords(did);
  return (
    <p class={said === undefined ? 'did act' : 'did'}>
      <span class="who">{cutIn === undefined ? who : `${who}, cutting in after ${Math.round(cutIn)} s`}</span>{' '}
      {said ?? act}
    </p>
  );
}

/** Sentence after sentence in one paragraph, each in the language of its voice. */
function Flowing({
  pieces,
  as,
}: {
  readonly pieces: readonly HeardPiece[];
  readonly as: 'told' | 'offered';
}) {
  return (
    <p class={as}>
      {pieces.map(({ as: kind, text, language }, index) => (
        // The same words may be heard twice in a turn, and a turn that was heard never changes.
        <span
          key={index}
          {...(kind === 'sound' && { class: 'sound' })}
          {...(language !== undefined && { lang: language })}
        >
          {kind === 'twilio' ? `Twilio: ${text} ` : `${text} `}
        </span>
      ))}
    </p>
  );
}
