import { sayAsSpoken } from '#content/say-as-spoken';
import { measureSms } from '#content/sms-segments';
import { locales } from '#conversation/locale';
import { turnsOf } from '../checks/check-turn-length.ts';
import { sayingsOf } from '../checks/sayings-of.ts';
import { wordsIn } from '../checks/sentences.ts';
import { estimateSpeechSeconds } from '../checks/speech-estimate.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import type { PromptSource } from '../sources/load-prompts.ts';
import { columns } from './table.ts';

/** A table of how long every answer and step is, by ear as its voice says it and as a text with its first link. */
export function describeSpeech(
  knowledge: readonly KnowledgeSource[],
  names: readonly string[],
  prompts: PromptSource | undefined,
): string[] {
  const head = ['', 'words', 'seconds', 'turn', 'units', 'segments'];
  const rows = knowledge.flatMap((source) => {
    const { profile, topics } = source;
    return topics.flatMap(({ content }) =>
      locales.flatMap((locale) => {
        const topic = content.locales[locale];
        const ids = [content.id, profile.content.id, locale];
        const isNamed = names.length === 0 || ids.some((id) => names.includes(id));
        if (topic === undefined || !isNamed) return [];
        const url = topic.links[0] === undefined ? '' : ` ${topic.links[0].url}`;
        const wordings = [{ ...topic.answer, text: topic.answer.text + url }, ...topic.steps];
        return wordings.map(({ voice, text }, step) => {
          const name = `${profile.content.id}/${content.id} ${locale}${step === 0 ? '' : ` step ${step}`}`;
          const { units, segments } = measureSms(text);
          const said = sayAsSpoken(voice, sayingsOf(prompts)(locale));
          const seconds = estimateSpeechSeconds(said, locale).toFixed(1);
          const turn =
            prompts === undefined || step > 0 ? undefined : turnsOf(source, prompts, locale).get(content.id);
          return [
            name,
            String(wordsIn(said).length),
            seconds,
            turn?.toFixed(1) ?? '',
            String(units),
            String(segments),
          ];
        });
      }),
    );
  });
  return columns([head, ...rows], 1);
}
