import { sayAsSpoken } from '#content/say-as-spoken';
import { type PromptKey, promptKeys } from '#conversation/prompt-key';
import type { ContentFault, SourceFile } from '../sources/content-fault.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { PromptSource } from '../sources/load-prompts.ts';
import { ownSlots, placeholdersOf, standingSlots } from '../sources/prompt-slots.ts';
import type { WordingContent } from '../sources/prompts-schema.ts';
import { checkBackground } from './check-background.ts';
import { checkCommands } from './check-commands.ts';
import { checkHoles } from './check-holes.ts';
import { checkSafety } from './check-safety.ts';
import { checkSayable, checkSpeech } from './check-speech.ts';
import { checkReplyLength, checkText } from './check-text.ts';
import { error, type Found, toFaults, warning, within } from './found.ts';
import { wordsIn } from './sentences.ts';
import { estimateSpeechSeconds } from './speech-estimate.ts';

/** Eight English words before a person is dialled, or as much Chinese. */
const connectingLimit = { words: 8, seconds: 3.2 } as const;

/** Within this the caller has heard who we are, what not to say, and the question. */
const greetingSeconds = 12;

/** Who hears one of these may have just heard the one before it. */
const ladders: readonly (readonly PromptKey[])[] = [
  ['miss-first', 'miss-again', 'miss-offer-person'],
  ['silence-first', 'silence-again', 'silence-goodbye'],
  ['open-question', 'open-question-again'],
  ['steps-waiting', 'steps-waiting-again'],
];

/** Choices, and what the desk is called, stand inside the sentences of other prompts. */
const isPhrase = (key: PromptKey): boolean => key.startsWith('option-') || key === 'desk-name';

/** Checks prompts/ by itself and for each helpline that uses it. */
export function checkPrompts({ files }: PromptSource, knowledge: readonly KnowledgeSource[]): ContentFault[] {
  return files.flatMap((file) => [
    ...checkWording(file, files[0], knowledge),
    ...checkCommands(file.commands),
    ...(file.background === undefined ? [] : checkBackground(file.background)),
  ]);
}

/**
 * Checks what is said in one locale.
 * @param first of all locales, which the others fill in alike
 */
export function checkWording(
  file: SourceFile<WordingContent>,
  first: SourceFile<WordingContent> | undefined,
  knowledge: readonly KnowledgeSource[],
): ContentFault[] {
  const found = [
    ...promptKeys.flatMap((key) => within(['prompts', key], checkPrompt(key, file.content))),
    ...checkLadders(file.content),
    ...checkLikeness(file, first),
    ...knowledge.flatMap((source) => [
      ...checkGreeting(file.content, source),
      ...checkHoles(file.content, source),
    ]),
    ...checkListening(file.content),
  ];
  return toFaults(file, found, { locale: file.content.locale });
}

function checkPrompt(key: PromptKey, { prompts, locale, speech }: WordingContent): Found[] {
  const { voice, text } = prompts[key];
  const said = sayAsSpoken(voice.replace(/\{\w+\}/g, 'that'), speech.sayings);
  const written = text.replace(/\{\w+\}/g, 'that');
  return [
    ...checkPlaceholders(key, { voice, text }),
    ...within(
      ['voice'],
      [...(isPhrase(key) ? checkSayable(said) : checkSpeech(said, locale)), ...checkSafety(said)],
    ),
    ...within(
      ['text'],
      [...checkText(written, locale), ...checkReplyLength(written, undefined), ...checkSafety(written)],
    ),
    ...(key === 'connecting' ? within(['voice'], checkConnecting(said, locale === 'en')) : []),
  ];
}

function checkConnecting(voice: string, english: boolean): Found[] {
  const { words, seconds } = connectingLimit;
  if (english ? wordsIn(voice).length <= words : estimateSpeechSeconds(voice, 'zh-HK') <= seconds) return [];
  const wrong = `Who asks for a person waits through more than ${words} words.`;
  return [error([], wrong, 'Shorten it.')];
}

function checkPlaceholders(key: PromptKey, wording: { voice: string; text: string }): Found[] {
  const own = ownSlots[key] ?? [];
  const allowed: readonly string[] = [...own, ...standingSlots];
  const used = { voice: placeholdersOf(wording.voice), text: placeholdersOf(wording.text) };
  const channels = ['voice', 'text'] as const;
  return [
    ...channels.flatMap((channel) =>
      used[channel]
        .filter((name) => !allowed.includes(name))
        .map((name) =>
          error([channel], `Nothing is known that {${name}} could stand for.`, `Use ${braced(allowed)}.`),
        ),
    ),
    ...channels.flatMap((channel) =>
      /\{(?!\w+\})|(?<!\{\w+)\}/.test(wording[channel]) ? [brace(channel)] : [],
    ),
    ...own.flatMap((name) => {
      const without = channels.filter((channel) => !used[channel].includes(name));
      if (without.length === 0) return [];
      if (without.length === 2)
        return [error([], `It does not say {${name}}.`, `Put {${name}} where it belongs.`)];
      return without.map((channel) =>
        warning(
          [channel],
          `It does not say {${name}}, and the other wording does.`,
          'Say it in both or in none.',
        ),
      );
    }),
  ];
}

const brace = (channel: string): Found =>
  error([channel], 'A brace has lost its other half.', 'Write placeholders as {helpline}.');

const braced = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

function checkLadders({ prompts }: WordingContent): Found[] {
  return ladders.flatMap((ladder) =>
    (['voice', 'text'] as const).flatMap((channel) =>
      ladder.flatMap((key, index) => {
        const before = ladder
          .slice(0, index)
          .find((other) => prompts[other][channel] === prompts[key][channel]);
        if (before === undefined) return [];
        const wrong = `It has the same words as ${before}, and may follow it at once.`;
        return [error(['prompts', key, channel], wrong, 'Say it in other words.')];
      }),
    ),
  );
}

/** What is filled in is the same in every language. */
function checkLikeness(
  { content }: SourceFile<WordingContent>,
  first: SourceFile<WordingContent> | undefined,
): Found[] {
  if (first === undefined || first.content === content) return [];
  return promptKeys.flatMap((key) =>
    (['voice', 'text'] as const).flatMap((channel) => {
      const here = placeholdersOf(content.prompts[key][channel]).sort();
      const there = placeholdersOf(first.content.prompts[key][channel]).sort();
      if (here.join() === there.join()) return [];
      const wrong = `It fills in ${braced(here) || 'nothing'}; ${first.file} fills in ${braced(there) || 'nothing'}.`;
      return [error(['prompts', key, channel], wrong, 'Fill in the same in every language.')];
    }),
  );
}

function checkGreeting({ locale, prompts, speech }: WordingContent, { profile }: KnowledgeSource): Found[] {
  const name = profile.content.name[locale];
  if (name === undefined || !profile.content.locales.includes(locale)) return [];
  const greeting = prompts.greeting.voice.replaceAll('{helpline}', name.voice);
  const seconds = estimateSpeechSeconds(sayAsSpoken(greeting, speech.sayings), locale);
  if (seconds <= greetingSeconds) return [];
  const wrong = `The greeting of ${profile.content.id} takes ${seconds.toFixed(1)} seconds; the question must be heard within ${greetingSeconds}.`;
  return [error(['prompts', 'greeting', 'voice'], wrong, 'Shorten it, or the name of the helpline.')];
}

/** https://www.twilio.com/docs/voice/twiml/gather: auto is not taken together with a speechModel of one's own. */
function checkListening({ speech }: WordingContent): Found[] {
  if (speech.speechModel === undefined || speech.speechTimeout !== 'auto') return [];
  const wrong = 'speechTimeout is auto, which a speechModel does not take.';
  return [error(['speech', 'speechTimeout'], wrong, 'Write whole seconds, or leave speechModel out.')];
}
