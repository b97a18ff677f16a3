import { basename } from 'node:path';
import type { Locale } from '#conversation/locale';
import type { ContentFault, SourceFile } from './content-fault.ts';
import type { HelplineContent } from './helpline-schema.ts';
import { type AskFile, type AskLoading, askName } from './load-asks.ts';
import type { TopicContent, TopicInYaml, TopicLocaleInYaml } from './topic-schema.ts';

/** A topic: what is said, from its YAML file, and what is heard, from the text files of its ways to ask. */
export interface TopicSource extends SourceFile<TopicContent> {
  /** One a locale; one that could not be read is missing. */
  readonly asks: readonly AskFile[];
}

/** The id by the name of the file: the one inside may be mistaken. */
export const topicOfFile = (file: string): string => basename(file, '.yaml');

/** Puts together what is said and what is heard. */
export function joinTopic(said: SourceFile<TopicInYaml>, all: readonly AskFile[]): TopicSource {
  const asks = all.filter(
    ({ topic, locale }) => topic === topicOfFile(said.file) && said.content.locales[locale] !== undefined,
  );
  const wordings = wordingsOf(said.content).map(([locale, wording]) => {
    const utterances = asks.find((ask) => ask.locale === locale)?.content ?? [];
    return [locale, { ...wording, utterances }];
  });
  return { ...said, content: { ...said.content, locales: Object.fromEntries(wordings) }, asks };
}

const wordingsOf = ({ locales }: TopicInYaml) => Object.entries(locales) as [Locale, TopicLocaleInYaml][];

/** What is said and cannot be asked for, and what is asked for and has no answer. */
export function unmatchedAsks(
  said: readonly SourceFile<TopicInYaml>[],
  { asks, names }: AskLoading,
  helpline: HelplineContent | undefined,
): ContentFault[] {
  const unasked = said.flatMap((topic) => {
    const id = topicOfFile(topic.file);
    return wordingsOf(topic.content)
      .filter(([locale]) => names !== undefined && !names.has(askName(id, locale)))
      .map(([locale]) => unaskedFault(topic, id, locale));
  });
  const unanswered = asks.flatMap((ask) => {
    const topic = said.find(({ file }) => topicOfFile(file) === ask.topic);
    if (topic === undefined || topic.content.locales[ask.locale] !== undefined) return [];
    return [unansweredFault(ask, helpline)];
  });
  return [...unasked, ...unanswered];
}

function unaskedFault(said: SourceFile<TopicInYaml>, topic: string, locale: Locale): ContentFault {
  const line = said.lineOf(['locales', locale]);
  return {
    severity: 'error',
    file: said.file,
    ...(line === undefined ? {} : { line }),
    topic,
    locale,
    wrong: `Nobody can ask for it: there is no ask/${askName(topic, locale)}.`,
    mend: 'Write that file: at least 20 ways to ask, one a line.',
  };
}

function unansweredFault(
  { file, topic, locale }: AskFile,
  helpline: HelplineContent | undefined,
): ContentFault {
  const isSpoken = helpline?.locales.includes(locale) ?? true;
  const wrong = isSpoken
    ? `topics/${topic}.yaml has no ${locale} wording, so there is no answer to these.`
    : `The helpline does not speak ${locale}, so nobody would be heard.`;
  const mend = isSpoken
    ? `Write the answer there, under locales, ${locale}, or take this file away.`
    : `Add ${locale} to the locales of helpline.yaml and of the topics, or take this file away.`;
  return { severity: 'error', file, topic, locale, wrong, mend };
}
