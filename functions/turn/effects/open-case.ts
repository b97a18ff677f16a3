import type { CaseAt, CaseReason, Dictation, Reach } from '#conversation/case-reason';
import type { CaseOutcome, OpenCase } from '#conversation/effect';
import type { KeptNumber, NewCase } from '../case-book.ts';
import { caseOrigin, caseReference, caseReferences } from '../case-reference.ts';
import { numberAmong, type WordsForDesk, wordsForDesk } from '../words-for-desk.ts';
import type { EffectContext, EffectPorts } from './effect-context.ts';
import { numberIn } from './keep-number.ts';
import { sendText } from './send-text.ts';

/**
 * Opens a case for the desk. The table is all it needs: telling the desk is tried again from there until it worked.
 * At least once, under a reference that a repeat derives again. Throws when the table does not answer.
 */
export async function openCase(
  ports: EffectPorts,
  context: EffectContext,
  effect: OpenCase,
): Promise<CaseOutcome> {
  const planned = planCase(context, effect);
  if ('read' in planned) return { outcome: 'no-number', ...planned };
  const opened = await openOrGoOn(ports, context, effect, planned);
  if (opened === 'capped') return { outcome: 'capped' };
  if (effect.texts !== true) return opened;
  const at = opened.at ?? { turn: context.state.turn, claim: opened.claim };
  const texted = await textReference(ports, context, effect, at);
  return { ...opened, ...(texted && { texted }) };
}

/** Under the reference that the desk knows already, where there is one and it is not done with it. */
async function openOrGoOn(
  ports: EffectPorts,
  context: EffectContext,
  effect: OpenCase,
  planned: PlannedCase,
): Promise<Opened | 'capped'> {
  const { goesOn } = effect;
  const made = newCase(ports, context, effect, planned);
  if (goesOn !== undefined) {
    const reference = caseReference(context.wording.conversation, goesOn.turn, goesOn.claim);
    if ((await ports.cases.goOn(reference, made)) === 'gone-on') {
      return { ...openedAs(planned, effect, goesOn.claim), at: goesOn };
    }
  }
  const claim = await ports.cases.open(made);
  return claim === 'capped' ? claim : openedAs(planned, effect, claim);
}

/** How an opening ends, nearly always: the first reference is free. */
export function expectOpened(context: EffectContext, effect: OpenCase): CaseOutcome {
  const planned = planCase(context, effect);
  return 'read' in planned ? { outcome: 'no-number', ...planned } : openedAs(planned, effect, 0);
}

interface PlannedCase extends Partial<WordsForDesk> {
  readonly reach: Reach;
  readonly number?: KeptNumber;
}

/** What the case holds of what was heard: the words for the desk, and the number that they or the telephone give. */
function planCase(
  { contact, heard, ownNumbers }: EffectContext,
  { reason, reach }: OpenCase,
): PlannedCase | { readonly read: 'reference' | 'unclear' } {
  const told = isDictated(reason) && heard.kind === 'words' ? wordsForDesk(heard.words) : undefined;
  const shown = reach === 'shown' ? contact.from : undefined;
  const ways = (told?.reachable ?? []).filter((way) => !ownNumbers.includes(way));
  const inWords = numberAmong(ways) ?? (shown === undefined ? ways[0] : undefined);
  if (inWords !== undefined) {
    const number: KeptNumber = { digits: inWords, how: 'given', ...(shown !== undefined && { shown }) };
    return { ...told, reach: 'given', number };
  }
  if (shown !== undefined) return { ...told, reach, number: { digits: shown, how: 'shown' } };
  if (reach === 'none') return { ...told, reach };
  const number = numberIn({ heard, ownNumbers });
  return typeof number === 'string' ? { read: number } : { reach, number };
}

type Opened = Extract<CaseOutcome, { outcome: 'opened' }>;

/** A number that was asked for is said back; what stood in the message is named with the promise. */
function openedAs({ reach, number }: PlannedCase, effect: OpenCase, claim: number): Opened {
  const isPart = number?.how === 'part';
  return {
    outcome: 'opened',
    ...{ claim, reach },
    ...(effect.reach === 'given' && { number: isPart ? 'part' : 'whole' }),
  };
}

/** A case as it is written: what the effect says, and who it is about. */
function newCase(
  ports: EffectPorts,
  { contact, heard, state, wording, callerHash }: EffectContext,
  { reason, topics, step, locale }: OpenCase,
  { words, reachable = [], reach, number }: PlannedCase,
): NewCase {
  const recordingSid = heard.kind === 'recorded' ? heard.recordingSid : undefined;
  return {
    references: caseReferences(wording.conversation, state.turn),
    origin: caseOrigin(wording.conversation, state.turn),
    helpline: contact.helpline,
    channel: wording.channel,
    ...{ reason, topics, locale, reach },
    ...(step !== undefined && { step }),
    openedAt: ports.now(),
    ...(callerHash !== undefined && { caller: callerHash }),
    ...(number !== undefined && { number: { ...number, turn: state.turn } }),
    ...(words !== undefined && { words }),
    ...(reachable.length > 0 && { reachable }),
    ...(recordingSid !== undefined && { recordingSid }),
  };
}

/** Only of what was said to be passed on are the words kept. */
const isDictated = (reason: CaseReason): reason is Dictation => reason === 'message' || reason === 'feedback';

/** The reference by text, for who cannot write it down. The case is open whatever becomes of it. */
async function textReference(
  ports: EffectPorts,
  context: EffectContext,
  { reason, reach }: OpenCase,
  at: CaseAt,
): Promise<boolean> {
  const place = { kind: 'case', reason, ...at, reach } as const;
  const wording = { ...context.wording, place };
  const outcome = await sendText(
    ports,
    { ...context, wording },
    { kind: 'send-text', what: 'reference' },
  ).catch((error: unknown) => {
    ports.log.fault('send-text', error);
    return 'failed' as const;
  });
  return outcome === 'sent';
}

/** The case of who is being put through: nothing was said to be passed on with it. */
export const transferCase = (ports: EffectPorts, context: EffectContext, effect: OpenCase): NewCase => {
  const { reach } = effect;
  const digits = reach === 'shown' ? context.contact.from : undefined;
  return newCase(ports, context, effect, {
    reach,
    ...(digits !== undefined && { number: { digits, how: 'shown' } }),
  });
};
