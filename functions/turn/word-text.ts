import { headThatFits, measureSms } from '#content/sms-segments';
import type { Line, Reply } from '#conversation/reply';
import { topicContent } from './active-content.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import { wordAdvice } from './word-advice.ts';
import { wordAnswer } from './word-answer.ts';
import { wordChoices, wordLanguages } from './word-choices.ts';
import { wordDesk } from './word-desk.ts';

/** A reply never takes more: two segments, which every handset joins and nobody minds. */
const segmentLimit = 2;

/** WhatsApp has no segments; Twilio takes 1,600 characters, and a screen shows about half of that. */
const whatsAppLimit = 800;

type Fits = (text: string) => boolean;

const fitsOn = (context: WordingContext): Fits =>
  context.onWhatsApp === true
    ? (text) => text.length <= whatsAppLimit
    : (text) => measureSms(text).segments <= segmentLimit;

/** A reply in words, for the eye, cut into parts of at most two segments. */
export interface TextReply {
  readonly parts: readonly string[];
  /** How many choices can be read in each part and those before; undefined when the reply is not about choices. */
  readonly shown?: readonly number[];
}

function wordLine(context: WordingContext, reply: Reply, line: Line): readonly string[] {
  switch (line.say) {
    case 'prompt':
      return [wordPrompt(context, line.prompt, line.slots)];
    case 'answer':
      return [wordAnswer(context, line.topic)];
    case 'step':
      return [topicContent(context.content, context.locale, line.topic)?.steps[line.step]?.text ?? ''];
    case 'choices':
      return wordChoices(context, reply);
    case 'languages':
      return [
        wordLanguages(context)
          .map(({ text }) => text)
          .join(' '),
      ];
    case 'notice':
      return [context.notice ?? ''];
    case 'desk':
      return [wordDesk(context).join(' ')];
    case 'advice':
      return [wordAdvice(context, line.advice, line.locale)];
    case 'link':
      return [topicContent(context.content, context.locale, line.topic)?.links[0]?.url ?? ''];
  }
}

/** A line of the reply in words: several of them, where it lists choices. */
interface Worded {
  readonly line: Line;
  readonly texts: readonly string[];
}

const wordLines = (context: WordingContext, reply: Reply): readonly Worded[] =>
  reply.lines.map((line) => ({ line, texts: wordLine(context, reply, line) }));

const joined = (worded: readonly Worded[]): string =>
  worded
    .flatMap(({ texts }) => texts)
    .filter((text) => text !== '')
    .join('\n');

/** What an answer can do without when it would not fit: its follow-ups can be asked for in words. */
const isDispensable = (reply: Reply, line: Line): boolean =>
  line.say === 'choices' && reply.lines.some(({ say }) => say === 'answer') && !reply.lines.some(isPaged);

const isRating = (line: Line): boolean => line.say === 'prompt' && line.prompt === 'rate-by-text';

const isPaged = (line: Line): boolean => line.say === 'prompt' && line.prompt === 'more-options';

/**
 * Words a reply for a text. When it does not fit two segments, an answer's follow-ups are left out; when it still
 * does not fit it is cut into parts, each but the last ending with how to get the next.
 */
export function wordText(context: WordingContext, reply: Reply): TextReply {
  const fits = fitsOn(context);
  const all = wordLines(context, reply);
  // What does not fit goes in this order: the question whether it helped, then the follow-ups; the link never.
  const unrated = all.filter(({ line }) => !isRating(line));
  const spare = unrated.filter(({ line }) => !isDispensable(reply, line));
  const kept = [all, unrated].find((some) => fits(joined(some))) ?? spare;
  const text = joined(kept);
  const hint = fits(text) ? '' : wordPrompt(context, 'more-hint');
  const heads = splitBefore(text, hint, fits);
  const parts = heads.map((head, index) => (index < heads.length - 1 ? `${head}\n${hint}` : head));
  const isAboutChoices = reply.lines.some(({ say }) => say === 'choices');
  return { parts, ...(isAboutChoices && { shown: countShown(reply, kept, heads) }) };
}

/** Cuts so that each part but the last still fits with the hint behind it. */
function splitBefore(text: string, hint: string, fits: Fits): readonly string[] {
  const heads: string[] = [];
  let rest = text.trim();
  while (!fits(rest)) {
    const head = headThatFits(rest, (part) => fits(`${part}\n${hint}`));
    heads.push(head.trimEnd());
    rest = rest.slice(head.length).trimStart();
  }
  return [...heads, rest];
}

/** What a cut leaves as it is: everything but spaces, which vanish at its edges. */
const inkOf = (text: string): number => text.replace(/\s+/g, '').length;

/** How many choices stand whole in the first part, in the first two, and so on. */
function countShown(
  { choices }: Reply,
  worded: readonly Worded[],
  heads: readonly string[],
): readonly number[] {
  const ends: number[] = [];
  let ink = 0;
  for (const { line, texts } of worded) {
    for (const text of texts) {
      ink += inkOf(text);
      if (line.say === 'choices') ends.push(ink);
    }
  }
  // What a line of its own speaks for stands before what is listed.
  const spokenFor = choices.filter((choice) => choice.spokenFor).length;
  let read = 0;
  return heads.map((head) => {
    read += inkOf(head);
    return spokenFor + ends.filter((end) => end <= read).length;
  });
}
