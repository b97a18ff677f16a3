import type { Locale } from '#conversation/locale';
import type { ContentFault, FieldPath, SourceFile } from '../content-fault.ts';
import type { KnowledgeSource } from '../load-knowledge.ts';
import type { PromptSource } from '../load-prompts.ts';
import { normalForm } from '../normal-form.ts';
import { keywordsOfTwilio, wordsThatSteer } from '../reserved-words.ts';
import type { TopicContent, TopicLocaleContent } from '../topic-schema.ts';
import { error, type Found, placeName, toFaults, warning } from './found.ts';

/** What one topic lays claim to, and where it stands. */
interface Claim {
  readonly topic: SourceFile<TopicContent>;
  readonly words: string;
  readonly path: FieldPath;
}

/** Checks that no two topics of a helpline, and no topic and command, claim the same words in one locale. */
export function checkClaims(
  { helpline, topics }: KnowledgeSource,
  prompts: PromptSource | undefined,
): ContentFault[] {
  return helpline.content.locales.flatMap((locale) => {
    const claims = (of: (wordings: TopicLocaleContent) => readonly (readonly [FieldPath, string])[]) =>
      topics.flatMap((topic) => claimsOf(topic, locale, of));
    const sentences = claims(({ question, utterances }) => [
      [['question'], question],
      ...utterances.map((utterance, index) => [['utterances', index], utterance] as const),
    ]);
    const keywords = claims((wordings) =>
      wordings.keywords.map((word, index) => [['keywords', index], word]),
    );
    const labels = claims(({ label }) => [[['label'], label]]);
    return [
      ...twice(sentences, normalForm, 'Leave it with the topic that answers it; make the other one differ.'),
      ...twice(keywords, normalForm, 'Leave it with the topic that is asked more; choose another word here.'),
      ...twice(labels, normalForm, 'A caller who must choose between the two needs different words.'),
      ...alike(sentences, locale),
      ...ofCommands(sentences, prompts, locale),
      ...keywordsOfCommands(keywords, prompts),
      ...keywordsElsewhere(keywords, sentences),
    ];
  });
}

function claimsOf(
  topic: SourceFile<TopicContent>,
  locale: Locale,
  of: (wordings: TopicLocaleContent) => readonly (readonly [FieldPath, string])[],
): Claim[] {
  const wordings = topic.content.locales[locale];
  if (wordings === undefined) return [];
  return of(wordings).map(([path, words]) => ({ topic, words, path: ['locales', locale, ...path] }));
}

/** @param other whoever claims the same words: a topic or a command */
const faultOf = ({ topic }: Claim, other: string, found: Found) =>
  toFaults(topic, [found], { topic: topic.content.id, others: [other] });

/** The first topic that claims a form keeps it; every later one is told. Twice in one topic is another check's. */
function twice(claims: readonly Claim[], formOf: (words: string) => string, mend: string): ContentFault[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const form = formOf(claim.words);
    const before = first.get(form);
    if (before === undefined) first.set(form, claim);
    if (before === undefined || before.topic === claim.topic) return [];
    const where = `${before.topic.content.id} (${placeName(before.topic, before.path)})`;
    return faultOf(
      claim,
      before.topic.content.id,
      error(claim.path, `"${claim.words}" belongs to ${where} too.`, mend),
    );
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
    const form = normalForm(claim.words);
    const words = form.split(' ').filter((word) => !small.has(word));
    const bag = [...new Set(words)].sort().join(' ');
    const before = first.get(bag);
    if (before === undefined) first.set(bag, claim);
    if (before === undefined || before.topic === claim.topic || words.length === 0) return [];
    if (normalForm(before.words) === form) return [];
    const where = `${before.topic.content.id} (${placeName(before.topic, before.path)})`;
    const wrong = `"${claim.words}" has the same words as "${before.words}" of ${where}.`;
    return faultOf(
      claim,
      before.topic.content.id,
      warning(claim.path, wrong, 'Change one of the two, or leave one out.'),
    );
  });
}

function ofCommands(
  claims: readonly Claim[],
  prompts: PromptSource | undefined,
  locale: Locale,
): ContentFault[] {
  const words = prompts?.files.find(({ content }) => content.locale === locale)?.content.commands;
  const commandOf = new Map(
    Object.entries(words ?? {}).flatMap(([command, { exact, utterances }]) =>
      [...exact, ...utterances].map((utterance) => [normalForm(utterance), command] as const),
    ),
  );
  return claims.flatMap((claim) => {
    const command = commandOf.get(normalForm(claim.words));
    if (command === undefined) return [];
    const wrong = `"${claim.words}" is the command "${command}" and never reaches this topic.`;
    return faultOf(claim, command, warning(claim.path, wrong, 'Take it out here.'));
  });
}

/** A text may be written in another language than the conversation's, so the words of every locale count. */
function keywordsOfCommands(keywords: readonly Claim[], prompts: PromptSource | undefined): ContentFault[] {
  const named = new Set([...wordsThatSteer, ...keywordsOfTwilio].map(normalForm));
  const commandOf = new Map(
    (prompts?.files ?? []).flatMap(({ content }) =>
      Object.entries(content.commands).flatMap(([command, { exact }]) =>
        exact.map((word) => [normalForm(word), command] as const),
      ),
    ),
  );
  return keywords.flatMap((claim) => {
    const form = normalForm(claim.words);
    const command = commandOf.get(form);
    if (command === undefined || named.has(form)) return [];
    const wrong = `${claim.words} is the command "${command}", so it can be no keyword.`;
    return faultOf(claim, command, error(claim.path, wrong, 'Choose another word.'));
  });
}

/** Texted alone a keyword decides, whatever an utterance elsewhere says. */
function keywordsElsewhere(keywords: readonly Claim[], sentences: readonly Claim[]): ContentFault[] {
  const owner = new Map(keywords.map((claim) => [normalForm(claim.words), claim]));
  return sentences.flatMap((claim) => {
    const keyword = owner.get(normalForm(claim.words));
    if (keyword === undefined || keyword.topic === claim.topic) return [];
    const wrong = `"${claim.words}" is a keyword of ${keyword.topic.content.id}, which answers it.`;
    return faultOf(
      claim,
      keyword.topic.content.id,
      warning(claim.path, wrong, 'Take it out here, or the keyword there.'),
    );
  });
}
