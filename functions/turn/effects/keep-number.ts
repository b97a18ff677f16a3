import type { KeepNumber, NumberOutcome } from '#conversation/effect';
import type { KeptNumber } from '../case-book.ts';
import { caseReference } from '../case-reference.ts';
import { noteBeside, readGivenNumber } from '../given-number.ts';
import type { EffectContext, EffectPorts } from './effect-context.ts';

/** Keeps the number of this turn with a case that is open. Throws when the table does not answer. */
export async function keepNumber(
  { cases, now }: EffectPorts,
  context: EffectContext,
  { at, from }: KeepNumber,
): Promise<NumberOutcome> {
  const { contact, heard, wording, state } = context;
  const reference = caseReference(wording.conversation, at.turn, at.claim);
  const kept = await cases.readNumber(reference);
  // Twilio asks once more: what was given stays as it is.
  if (kept?.turn === state.turn) return outcomeOf(kept);
  const note = heard.kind === 'words' ? noteBeside(heard.words) : undefined;
  const given =
    from === 'shown'
      ? ({ digits: contact.from, how: 'shown', ...(note !== undefined && { note }) } as const)
      : numberIn(context, kept);
  if (typeof given === 'string') return given;
  const shown = kept?.how === 'shown' ? kept.digits : kept?.shown;
  const number = {
    ...given,
    ...(given.how !== 'shown' && shown !== undefined && { shown }),
    turn: state.turn,
  };
  const result = await cases.keepNumber(reference, number, now());
  return result === 'closed' ? 'failed' : outcomeOf(given);
}

const outcomeOf = ({ how }: KeptNumber): NumberOutcome =>
  how === 'part' ? 'part' : how === 'shown' ? 'shown' : 'whole';

/** The number in what was heard, as it is kept, or why there is none. */
export function numberIn(
  { heard, ownNumbers }: Pick<EffectContext, 'heard' | 'ownNumbers'>,
  kept?: KeptNumber,
): KeptNumber | 'reference' | 'unclear' {
  const given = readGivenNumber(heard, kept);
  if (given === undefined) return 'unclear';
  const { read } = given;
  // What was said beside the first half, or the number that is corrected now, still holds.
  const note = given.note ?? (kept?.how === 'shown' ? undefined : kept?.note);
  const beside = note === undefined ? {} : { note };
  switch (read.kind) {
    case 'whole': {
      // Nobody is reached on a number of ours or on the desk's.
      if (ownNumbers.includes(read.number)) return 'unclear';
      const extension = read.extension ?? (kept?.how === 'shown' ? undefined : kept?.extension);
      return { digits: read.number, how: 'given', ...(extension !== undefined && { extension }), ...beside };
    }
    case 'part':
      return { digits: read.digits, how: 'part', ...beside };
    case 'reference':
    case 'unclear':
      return read.kind;
  }
}

/** The number was said back and is right. */
export async function confirmNumber(
  { cases, now }: EffectPorts,
  { wording }: EffectContext,
  { at }: Pick<KeepNumber, 'at'>,
): Promise<'confirmed' | 'failed'> {
  const reference = caseReference(wording.conversation, at.turn, at.claim);
  const kept = await cases.readNumber(reference);
  if (kept === undefined) return 'failed';
  const result = await cases.keepNumber(reference, { ...kept, how: 'confirmed' }, now());
  return result === 'closed' ? 'failed' : 'confirmed';
}
