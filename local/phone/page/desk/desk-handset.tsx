import type { CallBoard } from '../../board/board-view.ts';
import type { CallAct } from '../../control/call-act.ts';
import { Handset } from '../handset.tsx';
import type { PageModel } from '../state/page-model.ts';
import type { PhoneActs } from '../use-phone.ts';

interface DeskHandsetProps {
  readonly model: PageModel;
  readonly acts: PhoneActs;
}

/** The telephone of the people whom a caller is put through to. */
export function DeskHandset({ model, acts }: DeskHandsetProps) {
  const call = model.board?.call;
  return (
    <Handset
      face="desk"
      title="The desk’s phone"
      state={stateWords(call)}
      rings={call?.state.kind === 'dialling'}
    >
      <div class="deskside">
        {call?.desk === undefined ? (
          <p class="empty">Ask for a person, or press 0, and this phone rings. You answer it for the desk.</p>
        ) : (
          <Dialled call={call} desk={call.desk} />
        )}
      </div>
      {call !== undefined && <DeskActs kind={call.state.kind} act={acts.act} />}
    </Handset>
  );
}

function stateWords(call: CallBoard | undefined): string {
  switch (call?.state.kind) {
    case 'dialling':
      return 'Rings';
    case 'whispering':
      return 'Picked up, and hears who is calling';
    case 'bridged':
      return 'Talking to the caller';
    default:
      return call?.desk?.ended === undefined ? 'Quiet' : (ends[call.desk.ended] ?? call.desk.ended);
  }
}

const ends: Readonly<Record<string, string>> = {
  completed: 'Hung up',
  busy: 'Was busy',
  'no-answer': 'Did not answer',
  failed: 'Could not be reached',
  canceled: 'The caller hung up first',
};

function Dialled({ desk }: { readonly call: CallBoard; readonly desk: NonNullable<CallBoard['desk']> }) {
  return (
    <>
      <dl class="facts">
        <dt>Rung</dt>
        <dd>{desk.number}</dd>
        <dt>Shows</dt>
        <dd>{desk.callerId}</dd>
      </dl>
      {desk.whispered.length > 0 && (
        <div class="heard">
          <span class="who">Heard before the caller</span>
          <p class="told">{desk.whispered.join(' ')}</p>
        </div>
      )}
    </>
  );
}

type DeskAct = { readonly name: string; readonly act: CallAct };

const whileRinging: readonly DeskAct[] = [
  { name: 'Answer', act: { act: 'agent', does: 'answer' } },
  { name: 'Be busy', act: { act: 'agent', does: 'busy' } },
  { name: 'Do not answer', act: { act: 'agent', does: 'no-answer' } },
  { name: 'Voicemail answers', act: { act: 'agent', does: 'voicemail' } },
];

const whileWhispering: readonly DeskAct[] = [
  { name: 'Press 1', act: { act: 'agent-press', keys: '1' } },
  { name: 'Press nothing', act: { act: 'agent-silence' } },
  { name: 'Hang up', act: { act: 'agent', does: 'hang-up' } },
];

const whileTalking: readonly DeskAct[] = [
  { name: 'Hang up after a minute', act: { act: 'agent', does: 'hang-up' } },
  { name: 'Hang up at once', act: { act: 'agent', does: 'hang-up', seconds: 2 } },
];

function DeskActs({ kind, act }: { readonly kind: string; readonly act: PhoneActs['act'] }) {
  const acts = { dialling: whileRinging, whispering: whileWhispering, bridged: whileTalking }[kind] ?? [];
  if (acts.length === 0) return null;
  return (
    <div class="line foot wrap">
      {acts.map((each, index) => (
        <button
          key={each.name}
          type="button"
          class={index === 0 ? 'primary' : ''}
          onClick={() => act(each.act)}
        >
          {each.name}
        </button>
      ))}
    </div>
  );
}
