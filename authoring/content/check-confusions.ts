import type { Locale } from '#conversation/locale';
import { toFaults } from '../checks/found.ts';
import type { ContentFault, FieldPath, SourceFile } from '../sources/content-fault.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { CommandsFile, PromptSource } from '../sources/load-prompts.ts';
import type { TopicSource } from '../sources/topic-source.ts';
import { type ConfusedPair, findConfusions, type Pull, type Taught } from '../training/confusions.ts';

/** A sentence with the place in its file, so that an editor can go there. */
export interface PlacedSentence extends Taught {
  readonly source: SourceFile<unknown>;
  readonly path: FieldPath;
  /** The id of a topic, or a command. */
  readonly id: string;
  /** Absent for a command's. */
  readonly topic?: string;
}

/** Two meanings are worth a warning from this share of their sentences on, if it is not a handful of few. */
const confusedShare = 0.05;
const fewestPulls = 3;
const shownPulls = 3;
/** A topic that repeats itself this much teaches less than its length promises. */
const repeatedShare = 0.25;

/** Warns of topics of one helpline that callers' words would confuse, and of those that say the same again and again. */
export function checkConfusions(source: KnowledgeSource, prompts: PromptSource | undefined): ContentFault[] {
  return source.profile.content.locales.flatMap((locale) => {
    const sentences = placeSentences(source, prompts, locale);
    const { pairs, repeated } = findConfusions(sentences, locale);
    return [
      ...pairs.filter(isConfused).flatMap((pair) => describePair(pair, locale)),
      ...Array.from(repeated, ([meaning, twins]) => {
        const own = sentences.filter((sentence) => sentence.meaning === meaning);
        const [one, other] = twins[0] ?? [];
        if (one?.topic === undefined || twins.length < repeatedShare * own.length) return [];
        const wrong = `${twins.length} of ${own.length} ways to ask say hardly more than another, as "${one.text}" and "${other?.text}".`;
        const mend = 'Put some of them in other words, as other people would say them.';
        return faultAt(one, locale, [], { wrong, mend });
      }).flat(),
    ];
  });
}

/** Of two commands the prompts are to blame, which all helplines share. */
function isConfused({ share, pulls }: ConfusedPair<PlacedSentence>): boolean {
  const ofTopic = pulls.some(({ sentence, like }) => (sentence.topic ?? like.topic) !== undefined);
  return share >= confusedShare && pulls.length >= fewestPulls && ofTopic;
}

function describePair(
  { meanings, pulls, share }: ConfusedPair<PlacedSentence>,
  locale: Locale,
): ContentFault[] {
  const worst = pulls[0];
  if (worst === undefined) return [];
  const [one, other] = meanings;
  const wrong = [
    `${one} and ${other} would be confused: ${pulls.length} of their ways to ask (${Math.round(100 * share)} %) are nearer to the other.`,
    ...pulls.slice(0, shownPulls).map((pull) => `    ${describePull(pull)}`),
  ].join('\n');
  const mend = 'Move a sentence to where it belongs, or give each words that the other does not have.';
  return faultAt(worst.sentence, locale, [worst.like.id, worst.like.source.file], { wrong, mend });
}

/** `"what is a tab code" (tap-what) is like "i need a tab code" (tap-get)` */
export const describePull = ({ sentence, like }: Pull<PlacedSentence>): string =>
  `"${sentence.text}" (${sentence.meaning}) is like "${like.text}" (${like.meaning})`;

function faultAt(
  { source, path, id, topic }: PlacedSentence,
  locale: Locale,
  others: readonly string[],
  words: { readonly wrong: string; readonly mend: string },
): ContentFault[] {
  const about = topic === undefined ? { others: [id, ...others] } : { topic, others };
  return toFaults(source, [{ severity: 'warning', path, ...words }], { ...about, locale });
}

/** All that is taught in one locale, the topics' and the commands', with where it stands. */
export function placeSentences(
  { topics }: KnowledgeSource,
  prompts: PromptSource | undefined,
  locale: Locale,
): PlacedSentence[] {
  const steering = prompts?.files.find(({ content }) => content.locale === locale)?.commands;
  return [
    ...topics.flatMap((topic) => sentencesOfTopic(topic, locale)),
    ...(steering === undefined ? [] : sentencesOfCommands(steering)),
  ];
}

function sentencesOfTopic(topic: TopicSource, locale: Locale): PlacedSentence[] {
  const { id, locales } = topic.content;
  const wordings = locales[locale];
  if (wordings === undefined) return [];
  const about = { meaning: id, id, topic: id };
  const path = ['locales', locale, 'question'];
  const asked = topic.asks
    .filter((ask) => ask.locale === locale)
    .flatMap((source) => source.content.map((text, index) => ({ ...about, text, source, path: [index] })));
  return [{ ...about, text: wordings.question, source: topic, path }, ...asked];
}

function sentencesOfCommands(source: CommandsFile): PlacedSentence[] {
  return Object.entries(source.content).flatMap(([command, content]) =>
    (['exact', 'utterances'] as const).flatMap((list) =>
      content[list].map((text, index) => ({
        meaning: `the command ${command}`,
        id: command,
        text,
        source,
        path: [command, list, index],
      })),
    ),
  );
}
