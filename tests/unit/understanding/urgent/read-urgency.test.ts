import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readUrgency } from '#understanding/urgent/read-urgency';
import { rowsOf, sentencesOf } from './sentences.ts';

const kindOf = (text: string): string => readUrgency(text)?.kind ?? 'ordinary';

/** Sentences that are not heard as what they are. */
const notAs = (kind: string, sentences: readonly string[]): string[] =>
  sentences.filter((text) => kindOf(text) !== kind).map((text) => `${kindOf(text)}: ${text}`);

describe('what is heard in a list of sentences', () => {
  it.each([
    ['danger', 'danger.txt'],
    ['distress', 'distress.txt'],
    ['ordinary', 'ordinary.txt'],
  ])('%s', (kind, list) => {
    expect(notAs(kind, sentencesOf(list))).toEqual([]);
  });

  it('what is known to be missed is still missed: move to its list what is heard by now', () => {
    const heard = rowsOf('not-yet-heard.tsv').filter(([kind, text = '']) => kindOf(text) === kind);
    expect(heard).toEqual([]);
  });

  it('in both Chinese languages, and in which', () => {
    const unmet = rowsOf('chinese.tsv').filter(([kind, locale, text = '']) => {
      const urgency = readUrgency(text);
      return kind === 'none' ? urgency !== undefined : urgency?.kind !== kind || urgency?.locale !== locale;
    });
    expect(unmet).toEqual([]);
  });
});

describe('however it is written', () => {
  it.each([
    ['HELP THERE IS A FIRE IN THE LAB', 'danger'],
    ['There’s smoke coming from the server room!', 'danger'],
    ['theres smoke comming from the server room', 'danger'],
    ['somone is folowing me home', 'danger'],
    ['my frd is not breathin', 'danger'],
    ['call 9 9 9', 'danger'],
    ['i wanna kms', 'distress'],
    ['i dont wanna live anymore', 'distress'],
    ['I don’t want to live any more.', 'distress'],
    ['sue a sidle thoughts', 'distress'],
    ['has a hart attack', 'danger'],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('what else is said in the same breath', () => {
  it.each([
    ['forget the login there is a fire next door', 'danger'],
    ["it's not about my account, i want to die", 'distress'],
    ['my laptop is on fire', 'danger'],
    ['my laptop is on fire lol, so many tabs', 'ordinary'],
    ['kill the app', 'ordinary'],
    ['my phone is dead', 'ordinary'],
    ['i am dying of boredom, where is the link', 'ordinary'],
    ['how do i end it, the call i mean', 'ordinary'],
    ["i can't go on to the next page", 'ordinary'],
    ["i can't live without my phone", 'ordinary'],
    ['is there a fire drill today', 'ordinary'],
    ['attack emails keep coming', 'ordinary'],
    ['suicide doors', 'ordinary'],
    ['hang on', 'ordinary'],
    ['', 'ordinary'],
    ['???', 'ordinary'],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each(['i am scared', 'this is an emergency', 'i need help urgently someone is hurt maybe'])(
    '%s: asked back or taken seriously',
    (text) => {
      expect(kindOf(text)).not.toBe('ordinary');
    },
  );
});

describe('in which language', () => {
  it.each([
    ["there's a fire", 'en'],
    ['火燭呀', 'zh-HK'],
    ['有人暈咗', 'zh-HK'],
    ['着火了，快叫救护车', 'zh-CN'],
    ['我不想活了', 'zh-CN'],
    ['我想自殺', 'zh-HK'],
    ['我 want to kill myself', 'zh-HK'],
  ])('%s: %s', (text, locale) => {
    expect(readUrgency(text)?.locale).toBe(locale);
  });
});

/** All the ways to ask that the helplines were given. */
function waysToAsk(): string[] {
  return readdirSync('knowledge', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/ask\/.*\.txt$/.test(name))
    .flatMap((name) => readFileSync(`knowledge/${name}`, 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'));
}

describe('what is asked of a helpline every day', () => {
  it('is never danger or distress', () => {
    expect(waysToAsk().filter((text) => readUrgency(text) !== undefined)).toEqual([]);
  });

  it('hardly ever is what is none of its matters, and then mostly is urgent', () => {
    const lines = readFileSync('prompts/en.background.txt', 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const taken = lines.filter((text) => readUrgency(text) !== undefined);
    expect(taken).toContain('call an ambulance');
    expect(taken.length).toBeLessThan(lines.length / 100);
  });
});
