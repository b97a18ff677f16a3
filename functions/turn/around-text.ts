import { prompt } from '#conversation/lines';
import type { Step } from '#conversation/move';
import type { PromptKey } from '#conversation/prompt-key';
import type { Reply } from '#conversation/reply';
import type { WordingContext } from './fill-slots.ts';
import { noticeMark, type TextThread } from './text-thread.ts';

/** Never under an advice either, be it of danger or of a fraud. */
const unreminded: readonly PromptKey[] = [
  'greeting',
  'greeting-alone',
  'forgotten',
  'suspicious',
  'suspicious-already',
];

/** The greeting has the reminder in its words; after "forget me" nothing is kept, and a repeat must find the same reply. */
const needsNoReminder = (reply: Reply): boolean =>
  reply.lines.some(
    (line) => line.say === 'advice' || (line.say === 'prompt' && unreminded.includes(line.prompt)),
  );

/** The first reply in thirty days ends with the privacy reminder. */
export const withReminder = (reply: Reply, reminded: boolean): Reply =>
  reminded || needsNoReminder(reply) ? reply : { ...reply, lines: [...reply.lines, prompt('privacy-line')] };

/**
 * A notice is read once a thread, above whatever is answered then, and again with the rest of that reply. A greeting has
 * no room for it, an advice and STOP no place: it stands above the next reply.
 */
export function withNotice(
  { reply, state }: Pick<Step, 'reply' | 'state'>,
  { notice }: WordingContext,
  { noticed }: TextThread,
): Reply {
  const isRest = state.part > 0 && noticed?.above === true;
  const isNew = notice !== undefined && noticed?.words !== noticeMark(notice);
  const isStop = reply.lines.some((line) => line.say === 'prompt' && line.prompt === 'stopped');
  const isTold = (isNew || isRest) && reply.lines.length > 0 && !needsNoReminder(reply) && !isStop;
  return isTold ? { ...reply, lines: [{ say: 'notice' }, ...reply.lines] } : reply;
}
