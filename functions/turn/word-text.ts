import { headThatFits, measureSms } from '#content/sms-segments';
import type { Line, Reply } from '#conversation/reply';
import { localePrompts, topicContent } from './active-content.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import { wordChoices } from './word-choices.ts';

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
}

function wordLanguages(context: WordingContext): string {
  const others = context.content.outline.locales.filter((locale) => locale !== context.locale);
  return others
    .map((locale, index) =>
      localePrompts(context.content.prompts, locale).prompts['offer-language'].text.replace(
        '{key}',
        String(index + 7),
      ),
    )
    .join(' ');
}

function wordLine(context: WordingContext, reply: Reply, line: Line): string {
  switch (line.say) {
    case 'prompt':
      return wordPrompt(context, line.prompt, line.slots);
    case 'answer':
      return topicContent(context.content, context.locale, line.topic)?.answer.text ?? '';
    case 'step':
      return topicContent(context.content, context.locale, line.topic)?.steps[line.step]?.text ?? '';
    case 'choices':
      return wordChoices(context, reply).join('\n');
    case 'languages':
      return wordLanguages(context);
    case 'notice':
      return context.notice ?? '';
    case 'link':
      return topicContent(context.content, context.locale, line.topic)?.links[0]?.url ?? '';
  }
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

/** What an answer can do without when it would not fit: its follow-ups can be asked for in words. */
const isDispensable = (reply: Reply, line: Line): boolean =>
  line.say === 'choices' && reply.lines.some(({ say }) => say === 'answer') && !reply.lines.some(isPaged);

const isPaged = (line: Line): boolean => line.say === 'prompt' && line.prompt === 'more-options';

/**
 * Words a reply for a text. When it does not fit two segments, an answer's follow-ups are left out; when it still
 * does not fit it is cut into parts, each but the last ending with how to get the next.
 */
export function wordText(context: WordingContext, reply: Reply): TextReply {
  const word = (lines: readonly Line[]) => joined(lines.map((line) => wordLine(context, reply, line)));
  const whole = word(reply.lines);
  const fits = fitsOn(context);
  if (fits(whole)) return { parts: [whole] };
  const spare = word(reply.lines.filter((line) => !isDispensable(reply, line)));
  if (fits(spare)) return { parts: [spare] };
  return { parts: splitWithHint(spare, wordPrompt(context, 'more-hint'), fits) };
}

/** Cuts so that each part still fits with the hint behind it. */
function splitWithHint(text: string, hint: string, fits: Fits): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (!fits(rest)) {
    const head = headThatFits(rest, (part) => fits(`${part}\n${hint}`));
    parts.push(`${head.trimEnd()}\n${hint}`);
    rest = rest.slice(head.length).trimStart();
  }
  return [...parts, rest];
}
