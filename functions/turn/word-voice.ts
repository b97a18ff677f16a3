import type { Line, Reply } from '#conversation/reply';
import { topicContent } from './active-content.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Utterance } from './voice-reply.ts';
import { asSpoken } from './voice-reply.ts';
import { wordAdvice } from './word-advice.ts';
import { wordAnswer } from './word-answer.ts';
import { wordChoices, wordLanguages } from './word-choices.ts';
import { wordDesk } from './word-desk.ts';

function wordLine(context: WordingContext, reply: Reply, line: Line): readonly Utterance[] {
  const own = (text: string | undefined): readonly Utterance[] =>
    text === undefined || text === '' ? [] : [{ locale: context.locale, text }];
  switch (line.say) {
    case 'prompt':
      return own(wordPrompt(context, line.prompt, line.slots));
    case 'answer':
      return own(wordAnswer(context, line.topic));
    case 'step':
      return own(topicContent(context.content, context.locale, line.topic)?.steps[line.step]?.voice);
    case 'choices':
      // Each stands by itself, with a pause before the next: time to decide (W3C COGA, Conversational Voice Systems).
      return wordChoices(context, reply).flatMap(own);
    case 'languages':
      return wordLanguages(context);
    case 'notice':
      return own(context.notice);
    case 'desk':
      return wordDesk(context).flatMap(own);
    case 'advice':
      return [{ locale: line.locale, text: wordAdvice(context, line.advice, line.locale) }];
    case 'link':
      return []; // a link is heard only when it is asked for, by its own prompt
  }
}

/** Words a reply for the ear. */
export const wordVoice = (context: WordingContext, reply: Reply): readonly Utterance[] =>
  reply.lines.flatMap((line) => wordLine(context, reply, line)).map(asSpoken(context.content));
