import type { CaseAt } from '#conversation/case-reason';
import type { OpenCase } from '#conversation/effect';
import { caseReference } from '../case-reference.ts';
import { within } from '../deadline.ts';
import type { EffectContext, EffectPorts } from './effect-context.ts';
import { transferCase } from './open-case.ts';

/** Who asked for a person waits: what is not written by then is dialled without. */
const writeDeadlineMs = 300;

/** The desk hears of it while its telephone begins to ring, or from the minute's round. */
const tellDeadlineMs = 300;

/**
 * Opens the case of who is being put through, and tells the desk at once: reference, topics, step.
 * @returns undefined when it could not be opened in time
 */
export async function openTransfer(
  ports: EffectPorts,
  context: EffectContext,
  opens: OpenCase,
): Promise<CaseAt | undefined> {
  const made = transferCase(ports, context, opens);
  const claim = await within(writeDeadlineMs, ports.cases.open(made), (error) =>
    ports.log.fault('open-transfer', error),
  );
  if (claim === undefined || claim === 'capped') return undefined;
  const { turn } = context.state;
  const reference = caseReference(context.wording.conversation, turn, claim);
  await within(tellDeadlineMs, tellAtOnce(ports, reference, made), (error) =>
    ports.log.fault('tell-transfer', error),
  );
  return { turn, claim };
}

/** What was not told, or could not be marked, is told by the minute's round. */
async function tellAtOnce(
  { cases, desk }: EffectPorts,
  reference: string,
  made: ReturnType<typeof transferCase>,
): Promise<void> {
  if (await desk.tell(reference, made)) await cases.markTold(reference);
}

/** They have talked: the desk need not look after it any more. Throws when the table does not answer. */
export async function closeTransfer(
  { cases }: EffectPorts,
  { wording }: EffectContext,
  { turn, claim }: CaseAt,
): Promise<'closed' | 'absent'> {
  return cases.close(caseReference(wording.conversation, turn, claim));
}
