import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubbish } from '#tests/support/turn-characters';
import { testPrompts } from '#tests/support/turn-content';
import { elementsOf, readXml, textOf, type XmlElement } from '#tests/support/turn-xml';
import type { VoiceReply } from '#turn/voice-reply';
import { emptyTwiml, renderTwiml } from '#twilio/render-twiml';
import { twilioUrls } from '#twilio/urls';

const context = { urls: twilioUrls('https://helpline.example'), prompts: testPrompts };

const say = (...texts: readonly string[]) => texts.map((text) => ({ locale: 'en' as const, text }));

type Listening = Extract<VoiceReply['next'], { kind: 'listen' }>;

const listening = (changes: Partial<Listening> = {}): Listening => ({
  kind: 'listen',
  wait: 'normal',
  locale: 'en',
  hints: [],
  state: 'state',
  ...changes,
});

const reply = (changes: Partial<VoiceReply> = {}): VoiceReply => ({
  utterances: say('Welcome.'),
  slower: false,
  next: listening(),
  ...changes,
});

const drawn = (changes: Partial<VoiceReply> = {}): XmlElement =>
  readXml(renderTwiml(reply(changes), context));

/** The verbs below an element: "Say Pause Say". */
const verbs = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : child.name)).join(' ');

describe('listening', () => {
  test('every Gather takes one key or speech, comes back on silence, and knows where', () => {
    const root = drawn();
    expect(verbs(root)).toBe('Gather');
    expect(elementsOf(root, 'Gather')[0]?.attributes).toEqual({
      input: 'dtmf speech',
      action: 'https://helpline.example/voice?s=c3RhdGU',
      method: 'POST',
      language: 'en-GB',
      speechTimeout: 'auto',
      timeout: '7',
      numDigits: '1',
      finishOnKey: '',
      actionOnEmptyResult: 'true',
    });
  });

  test.each([
    ['normal', '7'],
    ['patient', '10'],
    ['long', '12'],
  ] as const)('a wait that is %s takes %s seconds', (wait, timeout) => {
    const [gather] = elementsOf(drawn({ next: listening({ wait }) }), 'Gather');
    expect(gather?.attributes.timeout).toBe(timeout);
  });

  test('what is said stands inside, so that it can be interrupted, with pauses between', () => {
    const root = drawn({ utterances: say('One.', 'Two.', 'Three.') });
    const [gather] = elementsOf(root, 'Gather');
    expect(gather && verbs(gather)).toBe('Say Pause Say Pause Say');
    expect(elementsOf(root, 'Pause').map(({ attributes }) => attributes.length)).toEqual(['1', '1']);
    expect(elementsOf(root, 'Say').map(textOf)).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('each language is said by its own voice, and listened to in its own way', () => {
    const root = drawn({
      utterances: [...say('Welcome.'), { locale: 'zh-HK', text: '廣東話請按 7。' }],
      next: listening({ locale: 'zh-HK' }),
    });
    expect(elementsOf(root, 'Say').map(({ attributes }) => attributes)).toEqual([
      { voice: 'Polly.en', language: 'en-GB' },
      { voice: 'Polly.zh-HK', language: 'zh-HK' },
    ]);
    expect(elementsOf(root, 'Gather')[0]?.attributes.language).toBe('zh-HK');
  });

  test('danger and distress are answered in a voice of their language, though the helpline has no other words in it', () => {
    const prompts = { en: testPrompts.en } as typeof testPrompts;
    const advice = { utterances: [{ locale: 'zh-HK', text: '請打 9 9 9。' }] } as const;
    const root = readXml(renderTwiml(reply(advice), { ...context, prompts }));
    expect(elementsOf(root, 'Say').map(({ attributes }) => attributes)).toEqual([
      { voice: 'Polly.care-zh-HK', language: 'zh-HK' },
    ]);
    expect(elementsOf(root, 'Gather')[0]?.attributes.language).toBe('en-GB');
  });

  test('a hesitation is listened to without a word', () => {
    const [gather] = elementsOf(drawn({ utterances: [], next: listening({ wait: 'patient' }) }), 'Gather');
    expect(gather && verbs(gather)).toBe('');
    expect(gather?.attributes).toMatchObject({ timeout: '10', actionOnEmptyResult: 'true' });
  });

  test('a voice that implies its language is given none', () => {
    const { sayLanguage: _, ...speech } = { sayLanguage: '', ...testPrompts.en?.speech };
    const prompts = { en: { ...testPrompts.en, speech } } as typeof testPrompts;
    const root = readXml(renderTwiml(reply(), { ...context, prompts }));
    expect(elementsOf(root, 'Say')[0]?.attributes).toEqual({ voice: 'Polly.en' });
  });

  test('a model of speech is named only where the language needs one, with its seconds', () => {
    const speech = { ...testPrompts.en?.speech, speechModel: 'deepgram_nova-3', speechTimeout: '2' };
    const prompts = { en: { ...testPrompts.en, speech } } as typeof testPrompts;
    const [gather] = elementsOf(readXml(renderTwiml(reply(), { ...context, prompts })), 'Gather');
    expect(gather?.attributes).toMatchObject({ speechModel: 'deepgram_nova-3', speechTimeout: '2' });
  });
});

describe('slower', () => {
  test('whole sentences at four fifths of the speed, and longer pauses', () => {
    const root = drawn({ slower: true, utterances: say('One.', 'Two.') });
    expect(elementsOf(root, 'Say').map(verbs)).toEqual(['prosody', 'prosody']);
    expect(elementsOf(root, 'prosody').map(({ attributes }) => attributes)).toEqual([
      { rate: '80%' },
      { rate: '80%' },
    ]);
    expect(elementsOf(root, 'prosody').map(textOf)).toEqual(['One.', 'Two.']);
    expect(elementsOf(root, 'Pause').map(({ attributes }) => attributes.length)).toEqual(['2']);
  });
});

describe('hints', () => {
  const hintsOf = (hints: readonly string[]): string | undefined =>
    elementsOf(drawn({ next: listening({ hints }) }), 'Gather')[0]?.attributes.hints;

  test('none is no attribute', () => {
    expect(hintsOf([])).toBeUndefined();
  });

  test('are joined by commas, so that their own commas go', () => {
    expect(hintsOf(['getting a TAP', 'Duo, and the VPN'])).toBe('getting a TAP,Duo  and the VPN');
  });

  test('are cut at a hundred characters, and never inside one', () => {
    expect(hintsOf(['x'.repeat(101)])).toBe('x'.repeat(100));
    expect(hintsOf([`${'x'.repeat(99)}😀`])).toBe('x'.repeat(99));
  });

  test('are five hundred at most, the first ones', () => {
    const many = Array.from({ length: 501 }, (_, index) => `hint ${index}`);
    const kept = hintsOf(many)?.split(',') ?? [];
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([500, 'hint 0', 'hint 499']);
  });
});

describe('the other ways on', () => {
  const dial = {
    kind: 'dial',
    number: '+85223586200',
    callerId: '+12025550101',
    state: 'state',
    whisper: false,
  } as const;

  test('a person: a few words, then the serviceline under our own number, and back to us when it ends', () => {
    const root = drawn({ utterances: say('Connecting.'), next: dial });
    expect(verbs(root)).toBe('Say Dial');
    const [verb] = elementsOf(root, 'Dial');
    expect(verb?.attributes).toEqual({
      action: 'https://helpline.example/voice?s=c3RhdGU',
      method: 'POST',
      callerId: '+12025550101',
      timeout: '20',
      timeLimit: '3600',
    });
    expect(verb?.children).toEqual([{ name: 'Number', attributes: {}, children: ['+85223586200'] }]);
  });

  test('a person who is told first what it is about', () => {
    const [number] = elementsOf(drawn({ next: { ...dial, whisper: true } }), 'Number');
    expect(number?.attributes).toEqual({
      url: 'https://helpline.example/voice?s=c3RhdGU&w=1',
      method: 'POST',
    });
  });

  test('a message: announced, recorded after the tone, and back to us even when nothing was said', () => {
    const root = drawn({ utterances: say('After the tone.'), next: { kind: 'record', state: 'state' } });
    expect(verbs(root)).toBe('Say Record Redirect');
    expect(elementsOf(root, 'Record')[0]?.attributes).toEqual({
      action: 'https://helpline.example/voice?s=c3RhdGU',
      method: 'POST',
      maxLength: '120',
      timeout: '5',
      finishOnKey: '0#',
      playBeep: 'true',
      trim: 'trim-silence',
    });
    const [redirect] = elementsOf(root, 'Redirect');
    expect(redirect?.attributes).toEqual({ method: 'POST' });
    expect(redirect && textOf(redirect)).toBe('https://helpline.example/voice?s=c3RhdGU');
  });

  test('a word to the one who is put through: nothing after it', () => {
    expect(verbs(drawn({ utterances: say('About a TAP.'), next: { kind: 'go-on' } }))).toBe('Say');
  });

  test('the end: the words, then we hang up', () => {
    expect(verbs(drawn({ utterances: say('Goodbye.'), next: { kind: 'end' } }))).toBe('Say Hangup');
  });

  test('a webhook that wants no answer gets an empty one', () => {
    expect(emptyTwiml()).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
  });
});

test('whatever is said, hinted or carried along, the XML is well-formed and the words come through', () => {
  const anything = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(anything), fc.array(rubbish(120)), fc.boolean(), (texts, hints, slower) => {
      const root = drawn({ utterances: say(...texts), slower, next: listening({ hints }) });
      expect(elementsOf(root, 'Say').map(textOf)).toEqual(texts);
    }),
    { seed: 1, numRuns: 200 },
  );
  fc.assert(
    fc.property(rubbish(), fc.boolean(), (text, slower) => {
      expect(drawn({ utterances: say(text), slower, next: { kind: 'end' } }).name).toBe('Response');
    }),
    { seed: 1, numRuns: 200 },
  );
});
