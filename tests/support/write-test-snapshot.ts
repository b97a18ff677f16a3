import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trainPhraseModel } from '#authoring/training/train-phrase-model';
import type { LocalePrompts } from '#content/published-prompts';
import { asTopicId } from '#conversation/topic-id';
import { sampleBot } from './sample-bot.ts';
import { testKnowledge, testPrompts } from './turn-content.ts';

/** A snapshot of the helpline whose words name themselves, with the sample bot's utterances. Small, so soon trained. */
export interface TestSnapshot {
  readonly directory: string;
  remove(): Promise<void>;
}

/** Sentences that are none of ours, so that the model can tell. */
const background = [
  'what is the weather today',
  'when does the canteen open',
  'book a table for two',
  'sing a song',
];

export async function writeTestSnapshot(): Promise<TestSnapshot> {
  const directory = await mkdtemp(join(tmpdir(), 'helpline-snapshot-'));
  const files = {
    'prompts.json': JSON.stringify({ en: spokenPrompts() }),
    'hkust.json': JSON.stringify(testKnowledge()),
    'hkust.bot.json': JSON.stringify(sampleBot),
    'hkust.en.model': trainModel(),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)));
  return { directory, remove: () => rm(directory, { recursive: true }) };
}

/** The phone plays no voice that Twilio does not have. */
function spokenPrompts(): LocalePrompts | undefined {
  const english = testPrompts.en;
  return english && { ...english, speech: { ...english.speech, voice: 'Polly.Amy-Neural' } };
}

function trainModel(): string {
  const english = sampleBot.locales.find(({ locale }) => locale === 'en');
  const intents = (english?.intents ?? []).filter(({ name }) => !name.startsWith('Command-'));
  const examples = intents.map(({ name, utterances }) => ({
    label: { kind: 'topic', topic: asTopicId(name) } as const,
    utterances: [...utterances],
  }));
  return trainPhraseModel({ locale: 'en', examples, background, seed: 1 });
}
