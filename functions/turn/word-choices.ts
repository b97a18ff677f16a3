import type { Command } from '#conversation/command';
import { caseSlots } from '#conversation/lines';
import type { Choice, ChoiceLabel } from '#conversation/option';
import type { Reply } from '#conversation/reply';
import { localeContent, localePrompts, topicContent } from './active-content.ts';
import { type WordingContext, wordPrompt, wordsFor } from './fill-slots.ts';
import type { Utterance } from './voice-reply.ts';

/** How a choice is named. */
export function wordLabel(context: WordingContext, label: ChoiceLabel): string {
  switch (label.kind) {
    case 'topic':
      return topicContent(context.content, context.locale, label.topic)?.label ?? '';
    case 'group':
      return localeContent(context.content.knowledge, context.locale).groups[label.group] ?? '';
    case 'prompt':
      return wordPrompt(context, label.prompt);
    case 'case':
      return wordPrompt(context, 'option-cancel-case', caseSlots(label));
  }
}

const numbered = (reply: Reply): readonly (readonly [Choice, string])[] =>
  reply.choices.map((choice, index) => [choice, String(index + 1)] as const);

/** A choice with its key: "For a TAP, press 1.", "To leave a message, press 1." or "1 a TAP". */
const wordChoice = (context: WordingContext, { label }: Choice, key: string): string =>
  wordPrompt(context, label.kind === 'prompt' || label.kind === 'case' ? 'choice-act' : 'choice-option', {
    label: wordLabel(context, label),
    key,
  });

/** Choices by their names, for who speaks: "You can A or B." and "I can tell you about C, D or E." */
function wordNames(context: WordingContext, choices: readonly Choice[]): readonly string[] {
  const { gatherLanguage } = localePrompts(context.content.prompts, context.locale).speech;
  const either = new Intl.ListFormat(gatherLanguage, { type: 'disjunction' });
  const inOne = (key: 'you-can' | 'about-list', some: readonly Choice[]): readonly string[] => {
    const list = either.format(some.map(({ label }) => wordLabel(context, label)));
    return some.length === 0 ? [] : [wordPrompt(context, key, { list })];
  };
  const acts = choices.filter(({ label }) => label.kind === 'prompt');
  const topics = choices.filter(({ label }) => label.kind !== 'prompt');
  return [...inOne('you-can', acts), ...inOne('about-list', topics)];
}

/** The choices that no line of their own speaks for: with keys for who uses keys, and by text with their numbers. */
export function wordChoices(context: WordingContext, reply: Reply): readonly string[] {
  const said = numbered(reply).filter(([choice]) => choice.spokenFor !== true && choice.byWords !== true);
  if (context.channel === 'voice' && context.keyed !== true)
    return wordNames(
      context,
      said.map(([choice]) => choice),
    );
  return said.map(([choice, key]) => wordChoice(context, choice, key));
}

/** The other languages, on 7 and 8, each in its own words. */
export function wordLanguages(context: WordingContext): readonly Utterance[] {
  const { outline, prompts } = context.content;
  const others = outline.locales.filter((locale) => locale !== context.locale);
  return others.map((locale, index) => ({
    locale,
    text: wordsFor(context, localePrompts(prompts, locale).prompts['offer-language']).replace(
      '{key}',
      String(index + 7),
    ),
  }));
}

/** A hint of more words than this is heard no better: https://www.twilio.com/docs/voice/twiml/gather#hints */
const longestHint = 3;

/** Commands that hold in every place, by the words that callers say. */
const steering: readonly Command[] = ['agent', 'menu', 'repeat', 'next', 'back', 'yes', 'no', 'goodbye'];

/** How many of a command's words are hinted: its commonest stand first. */
const wordsOfCommand = 2;

/** What callers may say now, for the recognizer of speech: what is offered first, then keywords and commands. */
export function wordHints(context: WordingContext, reply: Reply): readonly string[] {
  const { content, locale } = context;
  const offered = reply.choices.map(({ label }) => wordLabel(context, label));
  const topics = Object.values(localeContent(content.knowledge, locale).topics);
  const { commands } = localePrompts(content.prompts, locale);
  const hints = [
    ...offered,
    ...topics.flatMap(({ keywords }) => keywords),
    ...steering.flatMap((command) => commands[command].exact.slice(0, wordsOfCommand)),
    ...topics.map(({ label }) => label),
  ];
  return [...new Set(hints)].filter((hint) => hint !== '' && hint.split(/\s+/).length <= longestHint);
}
