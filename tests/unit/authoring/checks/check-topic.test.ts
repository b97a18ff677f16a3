import { describe, expect, it, test } from 'vitest';
import { checkTopic } from '#authoring/checks/check-topic';
import type { TopicContent, TopicLocaleContent } from '#authoring/sources/topic-schema';
import { told, topic, topicInFiles, topicWords } from '#tests/unit/authoring/fixtures/content-builders';

const faults = (content: TopicContent) => checkTopic(topicInFiles(content)).map(told);
const of = (changes: Partial<TopicLocaleContent>) => faults(topic('lost-key', changes));

const link = { url: 'https://example.org/keys', label: 'the key page', say: 'example dot org, slash keys' };
const wording = { voice: 'Do this.', text: 'Do this.' };

describe('checkTopic', () => {
  it('has nothing against a sound topic', () => {
    expect(of({ links: [link], keywords: ['LOST', '2FA', 'LOST KEY'], steps: [wording, wording] })).toEqual(
      [],
    );
  });

  test.each([
    [
      'an answer without a full stop',
      { answer: { voice: 'Do this', text: 'Do this.' } },
      'answer.voice: It ends without a full stop, so it would run into what follows.',
    ],
    [
      'a step that asks for a secret',
      { steps: [wording, { voice: 'Tell us your password.', text: 'Do this.' }] },
      'steps[2].voice: The caller is asked to tell a secret: "Tell us your password."',
    ],
    [
      'a text that promises a reset',
      { answer: { voice: 'Do this.', text: 'We will reset it.' } },
      'answer.text: The helpline promises what it cannot do: "We will reset it."',
    ],
    ['a label of nine words', { label: 'a b c d e f g h i' }, 'label: It has 9 words; 8 fit.'],
    [
      'a label with a mark',
      { label: 'a lost key.' },
      'label: It ends with a mark, but it stands inside other sentences.',
    ],
    [
      'a curly apostrophe in a label',
      { label: 'the porter’s key' },
      'label: "’" does not fit a plain text: the room falls from 306 characters to 134.',
    ],
    ['an address in a label', { label: 'example.org' }, 'label: An address is read aloud.'],
    [
      'a keyword of Twilio',
      { keywords: ['STOP'] },
      'keywords[1]: STOP is answered by Twilio itself, so it can be no keyword.',
    ],
    [
      'a keyword that steers, in small letters',
      { keywords: ['LOST', 'agent'] },
      'keywords[2]: agent steers the conversation, so it can be no keyword.',
    ],
    ['a number', { keywords: ['12'] }, 'keywords[1]: 12 would be taken for a choice from a list.'],
    ['small letters', { keywords: ['lost'] }, 'keywords[1]: "lost" is not written as a keyword.'],
    [
      'a link that is not encrypted',
      { links: [{ ...link, url: 'http://example.org/keys' }] },
      'links[1].url: http://example.org/keys does not begin with https://.',
    ],
    [
      'a link with a space in it',
      { links: [{ ...link, url: 'https://example.org/my keys' }] },
      'links[1].url: https://example.org/my keys is not a whole address.',
    ],
    [
      'a link with a password in it',
      { links: [{ ...link, url: 'https://me:secret@example.org/keys' }] },
      'links[1].url: The address holds a name or a password.',
    ],
    [
      'a link that stands twice',
      { links: [link, link] },
      'links[2].url: The same address stands here twice.',
    ],
    [
      'an address where it should be said',
      { links: [{ ...link, say: 'example.org/keys' }] },
      'links[1].say: It is the address itself.',
    ],
  ] satisfies [string, Partial<TopicLocaleContent>, string][])('finds %s', (_name, changes, expected) => {
    expect(of(changes)).toContain(`error lost-key en ${expected}`);
  });

  test.each([
    [
      'an address that is said wrong',
      { links: [{ ...link, say: 'example dot com, slash keys' }] },
      'links[1].say: It says example.com/keys, and the address is example.org/keys.',
    ],
    ['a single step', { steps: [wording] }, 'steps: There is only one step.'],
    [
      'an answer that needs MORE',
      { answer: { voice: 'Do this.', text: `${'Do this. '.repeat(32)}Done.` }, links: [link] },
      'answer.text: With its link it takes 318 of 306 characters, so its end waits for MORE.',
    ],
    [
      'a step that leaves no room',
      { steps: [wording, { voice: 'Do this.', text: 'a'.repeat(161) }] },
      'steps[2].text: The step takes 161 characters; 160 leave room for the offer of the next.',
    ],
  ] satisfies [string, Partial<TopicLocaleContent>, string][])('warns of %s', (_name, changes, expected) => {
    expect(of(changes)).toEqual([`warning lost-key en ${expected}`]);
  });

  it.each([
    ['my account dot example dot org slash a b dash c', 'https://myaccount.example.org/ab-c'],
    ['my account, one word, dot example dot org', 'https://myaccount.example.org/'],
    ['w w w dot example dot org, slash f a q', 'https://www.example.org/faq'],
  ])('understands how an address is said: %s', (say, url) => {
    expect(of({ links: [{ ...link, url, say }] })).toEqual([]);
  });

  it('wants as many steps and links in every language', () => {
    const locales = {
      en: topicWords('a key', { steps: [wording, wording], links: [link] }),
      'zh-HK': topicWords('鎖匙', { steps: [wording, wording, wording] }),
    };
    expect(faults(topic('lost-key', {}, { locales }))).toEqual([
      'error lost-key zh-HK steps: There are 3 steps in zh-HK and 2 in en.',
      'error lost-key zh-HK links: There are 0 links in zh-HK and 1 in en.',
    ]);
  });

  it('measures what is said, not what is written', () => {
    const said = `${'Use the IT desk of MFA. '.repeat(7)}Now.`;
    const content = topicInFiles(topic('lost-key', { answer: { voice: said, text: 'Do this.' } }));
    const written = ['warning lost-key en answer.voice: A voice does not say "MFA" well.'];
    expect(checkTopic(content).map(told)).toEqual(written);
    expect(checkTopic(content, () => ({ IT: 'I T', MFA: 'M F A' })).map(told)).toEqual([
      'error lost-key en answer.voice: It is 64 words, 25.6 seconds; an ear holds 45 words or 18 seconds.',
    ]);
  });

  it('has its ways to ask checked', () => {
    expect(of({ utterances: ['what is it'] })).toEqual([
      'error lost-key en: There is 1 way to ask; at least 20 are needed.',
    ]);
  });

  it('keeps the names of our own intents free', () => {
    expect(faults(topic('command-agent'))).toEqual([
      'error command-agent id: Intents of ours have names that begin so.',
    ]);
  });
});
