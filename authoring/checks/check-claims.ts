import type { Command } from '#conversation/command';
import type { Locale } from '#conversation/locale';
import { reservedWords } from '#twilio/reserved-words';
import type { ContentFault, FieldPath, SourceFile } from '../sources/content-fault.ts';
import type { AskFile } from '../sources/load-asks.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { CommandsFile, PromptSource } from '../sources/load-prompts.ts';
import { normalFormOf } from '../sources/normal-form-of.ts';
import { wordsThatSteer } from '../sources/steering-words.ts';
import type { TopicLocaleContent } from '../sources/topic-schema.ts';
import type { TopicSource } from '../sources/topic-source.ts';
import { error, type Found, placeName, toFaults, warning } from './found.ts';

/** What one topic lays claim to, and where it stands. */
interface Claim {
  /** The id. */
  readonly topic: string;
  readonly locale: Locale;
  readonly words: string;
  readonly source: SourceFile<unknown>;
  readonly path: FieldPath;
}

/**
 * Checks that no two topics of a helpline, and no topic and command, claim the same words in one locale.
 * @param unanswered the ways to ask of topics that could not be read
 */
export function checkClaims(
  { profile, topics }: KnowledgeSource,
  prompts: PromptSource | undefined,
  unanswered: readonly AskFile[] = [],
): ContentFault[] {
  return profile.content.locales.flatMap((locale) => {
    const claims = (of: (wordings: TopicLocaleContent) => readonly (readonly [FieldPath, string])[]) =>
      topics.flatMap((topic) => claimsOf(topic, locale, of));
    const isHere = (ask: AskFile) => ask.locale === locale;
    const sentences = [
      ...topics.flatMap((topic) => [
        ...claimsOf(topic, locale, ({ question }) => [[['question'], question]]),
        ...topic.asks.filter(isHere).flatMap(claimsOfAsk),
      ]),
      ...unanswered.filter(isHere).flatMap(claimsOfAsk),
    ];
    const keywords = claims((wordings) =>
      wordings.keywords.map((word, index) => [['keywords', index], word]),
    );
    const labels = claims(({ label }) => [[['label'], label]]);
    return [
      ...twice(
        sentences,
        normalFormOf,
        'Leave it with the topic that answers it; make the other one differ.',
      ),
      ...twice(
        keywords,
        normalFormOf,
        'Leave it with the topic that is asked more; choose another word here.',
      ),
      ...twice(labels, normalFormOf, 'A caller who must choose between the two needs different words.'),
      ...alike(sentences, locale),
      ...ofCommands(sentences, prompts, locale),
      ...keywordsOfCommands(keywords, prompts),
      ...keywordsElsewhere(keywords, sentences),
    ];
  });
}

function claimsOf(
  topic: TopicSource,
  locale: Locale,
  of: (wordings: TopicLocaleContent) => readonly (readonly [FieldPath, string])[],
): Claim[] {
  const wordings = topic.content.locales[locale];
  if (wordings === undefined) return [];
  return of(wordings).map(([path, words]) => ({
    topic: topic.content.id,
    locale,
    words,
    source: topic,
    path: ['locales', locale, ...path],
  }));
}

const claimsOfAsk = (source: AskFile): Claim[] =>
  source.content.map((words, index) => {
    const { topic, locale } = source;
    return { topic, locale, words, source, path: [index] };
  });

/** Whoever claims the same words: a topic or a command, and its file. */
type Rival = readonly [name: string, file: string];

const rivalOf = ({ topic, source }: Claim): Rival => [topic, source.file];

const faultOf = ({ source, topic, locale }: Claim, rival: Rival, found: Found) =>
  toFaults(source, [found], { topic, others: rival, locale });

const whereIs = ({ source, topic, path }: Claim): string => `${topic} (${placeName(source, path)})`;

/** The first topic that claims a form keeps it; every later one is told. Twice in one topic is another check's. */
function twice(claims: readonly Claim[], formOf: (words: string) => string, mend: string): ContentFault[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const form = formOf(claim.words);
    const before = first.get(form);
    if (before === undefined) first.set(form, claim);
    if (before === undefined || before.topic === claim.topic) return [];
    const wrong = `"${claim.words}" belongs to ${whereIs(before)} too.`;
    return faultOf(claim, rivalOf(before), error(claim.path, wrong, mend));
  });
}

// Only words that say nothing of what is asked; "how", "where", "what" and "not" tell topics apart.
const small = new Set(
  'a an the i my me to for of on in at is are am do does please it its this that'.split(' '),
);

/** Sentences of two topics that differ in nothing but order and small words: a recognizer cannot tell them apart. */
function alike(claims: readonly Claim[], locale: Locale): ContentFault[] {
  if (locale !== 'en') return [];
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const form = normalFormOf(claim.words);
    const words = form.split(' ').filter((word) => !small.has(word));
    const bag = [...new Set(words)].sort().join(' ');
    const before = first.get(bag);
    if (before === undefined) first.set(bag, claim);
    if (before === undefined || before.topic === claim.topic || words.length === 0) return [];
    if (normalFormOf(before.words) === form) return [];
    const wrong = `"${claim.words}" has the same words as "${before.words}" of ${whereIs(before)}.`;
    const mend = 'Change one of the two, or leave one out.';
    return faultOf(claim, rivalOf(before), warning(claim.path, wrong, mend));
  });
}

function ofCommands(
  claims: readonly Claim[],
  prompts: PromptSource | undefined,
  locale: Locale,
): ContentFault[] {
  const steering = prompts?.files.filter(({ content }) => content.locale === locale) ?? [];
  const rivals = commandsBy(steering, ({ exact, utterances }) => [...exact, ...utterances]);
  return claims.flatMap((claim) => {
    const rival = rivals.get(normalFormOf(claim.words));
    if (rival === undefined) return [];
    const wrong = `"${claim.words}" is the command "${rival[0]}" and never reaches this topic.`;
    return faultOf(claim, rival, warning(claim.path, wrong, 'Take it out here.'));
  });
}

/** A text may be written in another language than the conversation's, so the words of every locale count. */
function keywordsOfCommands(keywords: readonly Claim[], prompts: PromptSource | undefined): ContentFault[] {
  const named = new Set([...wordsThatSteer, ...reservedWords].map(normalFormOf));
  const rivals = commandsBy(prompts?.files ?? [], ({ exact }) => exact);
  return keywords.flatMap((claim) => {
    const form = normalFormOf(claim.words);
    const rival = rivals.get(form);
    if (rival === undefined || named.has(form)) return [];
    const wrong = `${claim.words} is the command "${rival[0]}", so it can be no keyword.`;
    return faultOf(claim, rival, error(claim.path, wrong, 'Choose another word.'));
  });
}

type CommandWords = CommandsFile['content'][Command];

/** The command of each normal form. */
function commandsBy(
  files: PromptSource['files'],
  wordsOf: (words: CommandWords) => readonly string[],
): ReadonlyMap<string, Rival> {
  return new Map(
    files.flatMap(({ commands: { file, content } }) =>
      Object.entries(content).flatMap(([command, words]) =>
        wordsOf(words).map((word): [string, Rival] => [normalFormOf(word), [command, file]]),
      ),
    ),
  );
}

/** Texted alone a keyword decides, whatever an utterance elsewhere says. */
function keywordsElsewhere(keywords: readonly Claim[], sentences: readonly Claim[]): ContentFault[] {
  const owner = new Map(keywords.map((claim) => [normalFormOf(claim.words), claim]));
  return sentences.flatMap((claim) => {
    const keyword = owner.get(normalFormOf(claim.words));
    if (keyword === undefined || keyword.topic === claim.topic) return [];
    const wrong = `"${claim.words}" is a keyword of ${keyword.topic}, which answers it.`;
    const mend = 'Take it out here, or the keyword there.';
    return faultOf(claim, rivalOf(keyword), warning(claim.path, wrong, mend));
  });
}
