import { describe, expect, test } from 'vitest';
import { publishKnowledge } from '#authoring/publish/publish-knowledge';
import { publishPrompts } from '#authoring/publish/publish-prompts';
import { loadKnowledge } from '#authoring/sources/load-knowledge';
import { loadPrompts } from '#authoring/sources/load-prompts';
import { outlineOf } from '#content/outline';
import { measureSms } from '#content/sms-segments';
import { advance } from '#conversation/advance';
import { type Conversation, newConversation } from '#conversation/conversation';
import { type Step, stay } from '#conversation/move';
import type { Outline } from '#conversation/outline';
import type { PlaceKind } from '#conversation/place';
import { present } from '#conversation/present';
import type { TopicId } from '#conversation/topic-id';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import { readTwiml } from '#local/phone/twiml/read-twiml';
import { voiceTable } from '#local/phone/twiml/voice-table';
import {
  offeredAgain,
  reachesPerson,
  saysSomething,
  staysWhileHesitating,
  turnsToEnd,
  unasked,
} from '#tests/support/walk-checks';
import { everyInput, walkStates } from '#tests/support/walk-states';
import { type ActiveContent, activateContent } from '#turn/active-content';
import type { WordingContext } from '#turn/fill-slots';
import type { VoiceReply } from '#turn/voice-reply';
import { wordText } from '#turn/word-text';
import { wordVoice } from '#turn/word-voice';
import { renderTwiml } from '#twilio/render-twiml';
import { twilioUrls } from '#twilio/urls';

async function readHelpline(id: string) {
  const loaded = await loadKnowledge(`knowledge/${id}`);
  if (!('source' in loaded)) throw new Error(`${id} cannot be read`);
  const knowledge = publishKnowledge(loaded.source, {});
  return { knowledge, outline: outlineOf(knowledge.profile) };
}

const hkust = await readHelpline('hkust');
const hku = await readHelpline('hku');

/** A topic of each shape: with steps and a link, with a link alone, with neither, and a list. */
const shapes = {
  hkust: ['tap-get', 'phone-missing', 'windows-hello', 'ways-to-pass'],
  hku: ['alumni-register', 'qr-code'],
};

const worldOf = (
  { outline }: { readonly outline: Outline },
  channel: World['channel'],
  can: boolean,
): World => ({
  channel,
  outline,
  canSendText: can,
  canCallBack: can,
  canRing: can,
  desk: 'open',
  partsOfLastReply: channel === 'sms' ? 2 : 1,
});

const worlds: readonly (readonly [string, World, readonly string[]])[] = [
  ['a call to hkust from a mobile', worldOf(hkust, 'voice', true), shapes.hkust],
  [
    'a call to hkust from a hidden number, outside hours',
    { ...worldOf(hkust, 'voice', false), desk: 'shut' },
    shapes.hkust,
  ],
  ['a text to hkust', worldOf(hkust, 'sms', true), shapes.hkust],
  ['a text to hkust outside hours', { ...worldOf(hkust, 'sms', true), desk: 'shut' }, shapes.hkust],
  ['a call to hku, which has no serviceline', worldOf(hku, 'voice', true), shapes.hku],
  ['a text to hku, which has no serviceline', worldOf(hku, 'sms', true), shapes.hku],
];

const say = (command: 'agent' | 'repeat' | 'goodbye' | 'next'): TurnInput => ({
  kind: 'understood',
  meaning: { outcome: 'command', command },
});

const loadedPrompts = await loadPrompts('prompts');
if (!('prompts' in loadedPrompts)) throw new Error('prompts/ cannot be read');
const prompts = publishPrompts(loadedPrompts.prompts);

const contents = new Map<Outline, ActiveContent>([
  [hkust.outline, activateContent({ knowledge: hkust.knowledge, models: {} }, prompts)],
  [hku.outline, activateContent({ knowledge: hku.knowledge, models: {} }, prompts)],
]);

/** What Twilio would find wrong with the reply as it is drawn. */
function faultsOf(world: World, { state, reply }: Step): readonly string[] {
  const content = contents.get(world.outline);
  if (content === undefined) throw new Error('no content');
  const wording: WordingContext = {
    content,
    channel: world.channel,
    locale: 'en',
    conversation: 'CA0',
    place: state.place,
    lastFour: '4567',
  };
  if (world.channel === 'sms') {
    const tooLong = wordText(wording, reply).parts.filter((part) => measureSms(part).segments > 2);
    return tooLong.map((part) => `more than two segments: ${part}`);
  }
  const next = drawnNext(reply.next);
  const twiml = renderTwiml(
    { utterances: wordVoice(wording, reply), slower: state.slower, next },
    { urls: twilioUrls('https://helpline.example'), prompts },
  );
  const reading = readTwiml({ contentType: 'text/xml', body: twiml }, voiceTable, 'a reply');
  return reading.kind === 'faulty' ? reading.faults.map(({ what }) => what) : [];
}

const drawnNext = (next: Step['reply']['next']): VoiceReply['next'] => {
  switch (next.kind) {
    case 'listen':
      return { kind: 'listen', wait: next.wait, locale: 'en', hints: [], state: '{}' };
    case 'dial':
      return { kind: 'dial', number: '+85223586200', callerId: '+12025550101', state: '{}', whisper: false };
    case 'record':
      return { kind: 'record', state: '{}' };
    case 'end':
      return { kind: 'end' };
  }
};

/** The answer and the steps of a topic: the walk tells topics of one shape not apart. */
function allSaidOf(world: World, topic: TopicId): readonly Step[] {
  const asked: TurnInput = { kind: 'understood', meaning: { outcome: 'topic', topic, score: 1 } };
  const steps = Array.from({ length: world.outline.topics.get(topic)?.steps ?? 0 }, () => say('next'));
  const taken: Step[] = [];
  for (const input of [asked, ...steps]) {
    taken.push(advance(world, taken.at(-1)?.state ?? newConversation('en'), input));
  }
  return taken;
}

describe('no dead end', () => {
  test.each(worlds)('%s', { timeout: 120_000 }, (name, world, topics) => {
    const kinds = new Set<PlaceKind>();
    const drawn = new Map<string, Step>();
    const wrong: string[] = [];
    const check = (holds: boolean, what: string, state: Conversation) => {
      if (!holds && wrong.length < 10) wrong.push(`${what}: ${JSON.stringify(state.place)}`);
    };
    const draw = (step: Step) => drawn.set(JSON.stringify(step.reply), step);
    const voice = world.channel === 'voice';
    const count = walkStates(world, everyInput(topics), topics[0] ?? '', {
      meets(state, step) {
        kinds.add(state.place.kind);
        draw(step);
        // The same for who uses keys.
        draw(stay(world, { ...state, keyed: !state.keyed }));
        const { choices } = present(world, state);
        check(reachesPerson(advance(world, state, { kind: 'pressed', key: '0' })), '0 reaches nobody', state);
        check(reachesPerson(advance(world, state, say('agent'))), '"person" reaches nobody', state);
        check(saysSomething(advance(world, state, say('repeat'))), 'nothing to repeat', state);
        check(choices.filter(({ byWords }) => !byWords).length <= 4, 'more choices than keys', state);
        check(turnsToEnd(world, state, say('goodbye')) === 1, 'bye is not bye', state);
        check(!voice || turnsToEnd(world, state, { kind: 'silence' }) <= 8, 'silence has no end', state);
        check(staysWhileHesitating(world, state), 'a hesitation is taken for an answer', state);
      },
      does(state, input, step) {
        for (const what of [
          ...unasked(world, state, input, step),
          ...offeredAgain(world, state, input, step),
        ]) {
          check(false, `${what} at ${JSON.stringify(input)}`, state);
        }
      },
    });
    for (const id of world.outline.topics.keys()) for (const step of allSaidOf(world, id)) draw(step);
    console.log(`${name}: ${count} states, ${kinds.size} kinds of place, ${drawn.size} replies`);
    expect(wrong).toEqual([]);
    expect([...drawn.values()].flatMap((step) => faultsOf(world, step)).slice(0, 10)).toEqual([]);
    expect([...kinds].sort()).toEqual(kindsOf(world));
  });

  /** Every kind of place is met where it can be, and nowhere else. */
  function kindsOf({ channel, outline, desk, canSendText }: World): readonly PlaceKind[] {
    const everywhere: PlaceKind[] = [
      'open',
      'menu',
      'group',
      'answer',
      'choosing',
      'offer-person',
      'confirm',
      'ask-act',
      'advice',
      'ended',
      'case',
      'number',
      'confirm-number',
      'reference',
    ];
    const lists: PlaceKind[] = [...outline.topics.values()].some(({ list }) => list.length > 0)
      ? ['list']
      : [];
    const steps: PlaceKind[] = ['steps', 'resume'];
    const spoken: PlaceKind[] = channel === 'voice' ? ['rest', 'helped', 'unreached', 'recording'] : [];
    const dials: PlaceKind[] =
      channel === 'voice' && outline.hasServiceline && desk === 'open' ? ['transfer'] : [];
    const texts: PlaceKind[] = channel === 'voice' && canSendText ? ['offer-text'] : [];
    const written: PlaceKind[] = channel === 'sms' ? ['writing', 'unreached'] : [];
    // Who withholds the number has no case that is known by it.
    const known: PlaceKind[] = canSendText ? ['cancelling'] : [];
    return [...everywhere, ...known, ...lists, ...steps, ...spoken, ...dials, ...texts, ...written].sort();
  }
});
