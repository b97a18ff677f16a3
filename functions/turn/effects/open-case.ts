import type { CaseReason } from '#conversation/place';
import { redactPersonalData } from '#understanding/redact-personal-data';
import { caseReference } from '../case-reference.ts';
import type { EffectContext, EffectPorts } from './effect-context.ts';

/** A text that is passed on is no longer than this: Twilio's own bound on one. */
const longestWords = 1600;

/**
 * Opens a case for the desk. The table is all it needs: telling the desk is tried again from there until it worked.
 * At least once, under a reference that a repeat derives again. Throws when the table does not answer.
 */
export async function openCase(
  ports: EffectPorts,
  context: EffectContext,
  reason: CaseReason,
): Promise<'opened'> {
  const { contact, heard, state, wording } = context;
  const words =
    heard.kind === 'words' ? redactPersonalData(heard.words).text.slice(0, longestWords) : undefined;
  const recordingSid = heard.kind === 'recorded' ? heard.recordingSid : undefined;
  await ports.cases.open({
    reference: caseReference(wording.conversation, state.turn),
    helpline: contact.helpline,
    reason,
    channel: wording.channel,
    locale: wording.locale,
    topics: state.asked,
    openedAt: ports.now(),
    ...(reason === 'call-back' && { number: contact.from }),
    ...(reason !== 'call-back' && words !== undefined && { words }),
    ...(recordingSid !== undefined && { recordingSid }),
  });
  return 'opened';
}
