import { trainPhraseModel } from '#authoring/training/train-phrase-model';
import type { TrainingInput } from '#authoring/training/training-input';
import type { PublishedLocale, PublishedTopic } from '#content/published-knowledge';
import type { LocalePrompts } from '#content/published-prompts';
import { type Command, commands } from '#conversation/command';
import type { Outline } from '#conversation/outline';
import { promptKeys } from '#conversation/prompt-key';
import { asTopicId, type TopicId } from '#conversation/topic-id';

/** Six topics that are unlike each other, with enough to say about each that a model can be trained and judged. */
export const utterancesOf = {
  pass: `how do i get a temporary pass|i need a temporary pass|where can i get a pass|give me a temporary pass|request a temporary pass
can i have a new pass|my temporary pass has expired|get pass|issue me a temporary pass|the pass page does not open for me
i want another pass|how to apply for the temporary pass`,
  'pass-use': `how do i use the temporary pass|where do i enter the pass|i have a pass now what|what do i do with my pass|sign in with a pass
where to type the temporary pass|use pass|how does one use the pass they gave me|i got the pass but where does it go|enter the pass
typing in my pass|it asks for a pass where do i put it`,
  lost: `i lost my phone|my phone was stolen|i forgot my phone at home|i don't have my phone with me|my phone is broken
my phone fell into the harbour|no phone today|the phone is gone how do i sign in|left my phone on the bus|my mobile is missing
phone not with me|my phone has no battery`,
  vpn: `the vpn asks me for duo|vpn does not connect|i can't get on the vpn|vpn wants a second password|how do i use the vpn now
vpn login fails|the vpn address has changed|which vpn address do i use|vpn duo|my vpn keeps asking for duo|vpn not working|connect to vpn`,
  lock: `how do i turn off app lock|disable the app lock|the app wants my face every time|remove the pin of the app|app lock off
stop the app from asking for my fingerprint|i don't want the app to be locked|switch app lock off|the lock of the app annoys me
app asks for my face id|get rid of app lock|unlock the app for good`,
  token: `can i borrow a hardware token|where do i get a hardware token|i need a little key device|hardware token|i lost my hardware token
what does the token cost|give me one of those tokens|the token shows no number|how long may i keep the token|i don't have a smartphone can i have a token
borrow a token|my token is broken`,
} as const;

const commandWords: Partial<Record<Command, { exact: string[]; utterances: string[] }>> = {
  agent: {
    exact: ['agent', 'person', 'human'],
    utterances: ['talk to a person', 'let me speak with someone', 'i want a real human'],
  },
  goodbye: {
    exact: ['goodbye', 'bye'],
    utterances: ['that is all thank you', 'i am done now', 'i will hang up'],
  },
  repeat: {
    exact: ['repeat', 'again'],
    utterances: ['say that again', 'what did you say', 'i did not hear that'],
  },
  no: { exact: ['no'], utterances: ['no thank you', 'not that one'] },
  suspicious: {
    exact: ['suspicious'],
    utterances: [
      'someone asked for my code',
      'i got a request i did not make',
      'a stranger wants my code',
      'is this a scam',
    ],
  },
};

const background = `what time is it|how is the weather|i want a pizza|where is the library|play some music|my bicycle is broken
the canteen is closed|tell me a joke|i need a new chair|when is graduation|how do i print|the lift does not work`;

const lines = (text: string): string[] => text.split(/[|\n]/);

export const trainingInput: TrainingInput = {
  locale: 'en',
  examples: [
    ...Object.entries(utterancesOf).map(([topic, text]) => ({
      label: { kind: 'topic' as const, topic: asTopicId(topic) },
      utterances: lines(text),
    })),
    ...commands.flatMap((command) => {
      const words = commandWords[command];
      const label = { kind: 'command' as const, command };
      return words === undefined ? [] : [{ label, utterances: [...words.exact, ...words.utterances] }];
    }),
  ],
  background: lines(background),
  seed: 1,
};

/** Trained once for all tests that share a worker. */
export const model: string = trainPhraseModel(trainingInput);

function topicOf(id: string, keywords: readonly string[]): PublishedTopic {
  const wording = { voice: `About ${id}.`, text: `About ${id}.` };
  return { id, label: id, question: `What about ${id}?`, answer: wording, steps: [], links: [], keywords };
}

export const knowledge: PublishedLocale = {
  topics: {
    pass: topicOf('pass', ['PASS', 'GET PASS']),
    'pass-use': topicOf('pass-use', ['USEPASS']),
    lost: topicOf('lost', ['LOST']),
    vpn: topicOf('vpn', ['VPN']),
    lock: topicOf('lock', ['LOCK']),
    token: topicOf('token', ['TOKEN']),
  },
  groups: {},
  name: { voice: 'the helpline', text: 'the helpline' },
};

export const outline: Outline = {
  locales: ['en'],
  topics: new Map<TopicId, { steps: number; hasLink: boolean; followUps: TopicId[]; list: TopicId[] }>(
    Object.keys(knowledge.topics).map((id) => [
      asTopicId(id),
      { steps: 0, hasLink: false, followUps: [], list: [] },
    ]),
  ),
  menu: [],
  hasServiceline: true,
  hasFeedback: true,
};

const empty = { voice: '', text: '' };

const speech = { voice: 'Polly.Amy-Neural', gatherLanguage: 'en-GB', speechTimeout: 'auto' };

const advice = {
  speech,
  words: { danger: empty, distress: empty, unsure: empty, again: empty },
  security: empty,
  counselling: empty,
};

export const prompts: LocalePrompts = {
  locale: 'en',
  speech,
  spelling: { at: 'at', dot: 'dot' },
  prompts: Object.fromEntries(promptKeys.map((key) => [key, empty])) as LocalePrompts['prompts'],
  commands: Object.fromEntries(
    commands.map((command) => [
      command,
      { label: command, ...(commandWords[command] ?? { exact: [], utterances: [] }) },
    ]),
  ) as unknown as LocalePrompts['commands'],
  advice: { en: advice, 'zh-HK': advice, 'zh-CN': advice },
};
