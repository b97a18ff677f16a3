import { prompt } from '#conversation/lines';
import type { Step } from '#conversation/move';
import { samePlace } from '#conversation/place';
import type { PromptKey } from '#conversation/prompt-key';
import type { Reply } from '#conversation/reply';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import { numberMark } from './recall-number.ts';
import { noticeMark, type TextThread } from './text-thread.ts';
import { wordText } from './word-text.ts';

/** After so many like replies running, the other end is taken for a machine, and we fall silent. Two by turns are alike. */
const likeRepliesBound = 5;
const byTurns = 2;

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
const withReminder = (reply: Reply, reminded: boolean): Reply =>
  reminded || needsNoReminder(reply) ? reply : { ...reply, lines: [...reply.lines, prompt('privacy-line')] };

/** A notice is read once a thread, above whatever is answered then, and again with the rest of that reply. */
function withNotice(
  { reply, state }: Pick<Step, 'reply' | 'state'>,
  { notice }: WordingContext,
  { noticed }: TextThread,
): Reply {
  const isRest = state.part > 0 && noticed?.above === true;
  const isNew = notice !== undefined && noticed?.words !== noticeMark(notice);
  const isTold = (isNew || isRest) && reply.lines.length > 0 && !needsNoReminder(reply);
  return isTold ? { ...reply, lines: [{ say: 'notice' }, ...reply.lines] } : reply;
}

/** A step in words, and the thread as it then stands. */
export function replyInThread(
  { state, reply }: Step,
  wording: WordingContext,
  thread: TextThread,
): { readonly reply: string; readonly thread: TextThread } {
  const context = { ...wording, locale: state.locale, place: state.place, number: numberMark };
  const told = withNotice({ reply, state }, context, thread);
  const { parts, shown } = wordText(context, withReminder(told, thread.reminded));
  const part = Math.min(state.part, parts.length - 1);
  const text = parts[part] ?? '';
  const { shown: before, ...rest } = thread;
  const isAlike = thread.replied.slice(-byTurns).some(({ reply: before }) => before === text);
  const alike = isAlike ? thread.alike + 1 : 1;
  const onOffer = samePlace(state.place, thread.state.place) ? before : undefined;
  const offered = shown === undefined ? onOffer : shown[part];
  return {
    reply: alike > likeRepliesBound ? '' : text,
    thread: {
      ...{
        ...rest,
        state: { ...state, rated: state.rated || text.includes(wordPrompt(context, 'rate-by-text')) },
        parts: parts.length,
        alike,
        reminded: true,
        ...(told !== reply &&
          context.notice && { noticed: { words: noticeMark(context.notice), above: true } }),
        ...(told === reply && thread.noticed && { noticed: { ...thread.noticed, above: false } }),
      },
      ...(offered !== undefined && { shown: offered }),
    },
  };
}
