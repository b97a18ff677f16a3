import { asTopicId } from '../../functions/conversation/topic-id.ts';
import type { Channel } from '../../functions/conversation/world.ts';
import type { UnderstandingContext } from '../../functions/understanding/context-words.ts';
import type { Understanding } from '../../functions/understanding/understanding.ts';
import { askOnce } from '../../local/ask/ask-once.ts';
import type { AskTarget } from '../../local/ask/ask-world.ts';
import type { YardstickWorld } from './answer-questions.ts';
import { judgePeople, writeMeaning } from './judge-people.ts';
import { type PeopleLine, peopleKinds, readPeople } from './people-questions.ts';
import { type Share, wilsonInterval } from './wilson-interval.ts';

export interface PeopleResult {
  readonly figures: ReadonlyMap<string, Share>;
  /** Of the working half alone. */
  readonly mistakes: readonly string[];
}

const channelOf = (line: PeopleLine): Channel =>
  line.channel === 'sms' || line.channel === 'text' ? 'sms' : 'voice';

/** After an answer, where the line names the topic; else at the start of a conversation. */
function contextOf(line: PeopleLine, target: AskTarget): UnderstandingContext {
  if (line.topic === undefined) return { followUps: [] };
  const topic = asTopicId(line.topic);
  return { topic, followUps: target.outline.topics.get(topic)?.followUps ?? [] };
}

/** Understands one line by the whole sequence. */
async function understandLine(line: PeopleLine, world: YardstickWorld): Promise<Understanding> {
  const helpline = line.helpline ?? 'hkust';
  const target = world.targetOf(helpline, 'en');
  if (target === undefined) throw new Error(`${line.id}: ${helpline} does not speak en`);
  const question = { helpline, locale: 'en', channel: channelOf(line), text: line.text ?? '' } as const;
  return (await askOnce(question, target, world, contextOf(line, target))).understanding;
}

function describeMistake(figure: string, line: PeopleLine, { meaning, rule }: Understanding): string {
  const expected = `${line.expected ?? line.command ?? line.kind} ${line.meant ?? ''}`.trim();
  return `${figure} | ${line.id} | got ${writeMeaning(meaning)} by ${rule} | expected ${expected} | ${line.text}`;
}

/** Puts what people say around a question to the whole sequence, and counts. */
export async function measurePeople(
  root: string,
  half: 'dev' | 'sealed',
  world: YardstickWorld,
): Promise<PeopleResult> {
  const counts = new Map<string, { hits: number; of: number }>();
  const mistakes: string[] = [];
  const lines = peopleKinds.flatMap((kind) => readPeople(root, kind, half).map((line) => ({ kind, line })));
  for (const { kind, line } of lines) {
    const understanding = await understandLine(line, world);
    for (const { figure, met } of judgePeople(kind, line, understanding)) {
      const { hits, of } = counts.get(figure) ?? { hits: 0, of: 0 };
      counts.set(figure, { hits: hits + (met ? 1 : 0), of: of + 1 });
      if (!met) mistakes.push(describeMistake(figure, line, understanding));
    }
  }
  const figures = new Map(
    Array.from(counts, ([figure, { hits, of }]): [string, Share] => [figure, wilsonInterval(hits, of)]),
  );
  return { figures, mistakes: half === 'dev' ? mistakes : [] };
}

/** The figures as lines of a table, as counts with the bounds of 95 in 100. */
export function describePeople({ figures }: PeopleResult): string[] {
  const percent = (share: number) => (share * 100).toFixed(0);
  return [
    '| what people say | met | of 100, with bounds |',
    '| --- | --- | --- |',
    ...Array.from(
      figures,
      ([figure, { hits, of, share, low, high }]) =>
        `| ${figure} | ${hits}/${of} | ${percent(share)} (${percent(low)}-${percent(high)}) |`,
    ),
  ];
}
