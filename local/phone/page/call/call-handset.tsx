import { useRef } from 'preact/hooks';
import { Handset } from '../handset.tsx';
import { KeepForm } from '../keep-form.tsx';
import { runAgain } from '../phone-door.ts';
import { compareRuns } from '../state/compare-runs.ts';
import type { PageModel } from '../state/page-model.ts';
import type { PhoneActs } from '../use-phone.ts';
import { useReadAloud } from '../voice/read-aloud.ts';
import { CallChoice } from './call-choice.tsx';
import { clockWords, stateWords } from './call-words.ts';
import { Captions } from './captions.tsx';
import { SayForm } from './say-form.tsx';
import { type SpeechClock, useSpeechClock } from './use-speech-clock.ts';
import { Welcome } from './welcome.tsx';

interface CallHandsetProps {
  readonly model: PageModel;
  readonly acts: PhoneActs;
}

/** The caller's telephone. */
export function CallHandset({ model, acts }: CallHandsetProps) {
  const { board, busy, choices } = model;
  const call = board?.call;
  const clock = useSpeechClock(board);
  useReadAloud(board, choices.readsAloud);
  const field = useRef<HTMLInputElement>(null);
  const callNow = async (words?: string) => {
    await acts.callNow(words);
    field.current?.focus();
  };
  const differing =
    call !== undefined && board?.first !== undefined ? compareRuns(board.first, call).differing : none;
  const isLive = call !== undefined && call.state.kind !== 'ended';
  return (
    <Handset
      face="call"
      title="Your call"
      state={stateWords(call?.state)}
      rings={board?.ringing !== undefined}
      aside={call !== undefined && <Clock clock={clock} />}
    >
      <CallChoice model={model} choose={acts.choose} />
      {board?.ringing !== undefined && (
        <Ringing sid={board.ringing.sid} from={board.ringing.from} acts={acts} />
      )}
      {call === undefined ? (
        <Welcome model={model} callNow={callNow} />
      ) : (
        <Captions call={call} waits={busy && isLive} differing={differing} acts={acts} />
      )}
      {isLive && <SayForm model={model} acts={acts} field={field} clock={clock} />}
      {call !== undefined && (
        <div class="line foot">
          {isLive ? (
            <button type="button" onClick={() => acts.act({ act: 'hang-up' })}>
              Hang up
            </button>
          ) : (
            <button type="button" class="primary" onClick={() => callNow()}>
              Call again
            </button>
          )}
          {call.turns.length > 1 && (
            <button type="button" onClick={() => replay(call.sid, acts)}>
              Replay
            </button>
          )}
          {call.turns.length > 1 && <KeepForm key={call.sid} sid={call.sid} acts={acts} />}
        </div>
      )}
    </Handset>
  );
}

/** By estimate: how long it takes to say all this. */
const Clock = ({ clock: { seconds, speaks } }: { readonly clock: SpeechClock }) => (
  <p class="clock">
    {speaks && <span class="small">speaking </span>}
    {clockWords(seconds)}
  </p>
);

const none: ReadonlySet<number> = new Set();

/** All of the call once more, against the code and the content of now. */
const replay = (sid: string, acts: PhoneActs) =>
  acts.perform(async () => acts.choose({ call: await runAgain({ do: 'replay', sid }), facing: 'call' }));

/** The helpline calls, because it was asked to. */
function Ringing({
  sid,
  from,
  acts,
}: {
  readonly sid: string;
  readonly from: string;
  readonly acts: PhoneActs;
}) {
  const pickUp = async () => {
    await acts.act({ act: 'pick-up' }, sid);
    acts.choose({ call: sid });
  };
  return (
    <div class="ringing" role="alert">
      <p>
        <strong>Your phone rings.</strong> {from} is calling.
      </p>
      <div class="line">
        <button type="button" class="primary" onClick={pickUp}>
          Pick up
        </button>
        <button type="button" onClick={() => acts.act({ act: 'decline' }, sid)}>
          Decline
        </button>
        <button type="button" onClick={() => acts.act({ act: 'decline', status: 'no-answer' }, sid)}>
          Let it ring
        </button>
      </div>
    </div>
  );
}
