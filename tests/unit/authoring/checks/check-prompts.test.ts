import { describe, expect, it, test } from 'vitest';
import { checkPrompts } from '#authoring/checks/check-prompts';
import type { PromptsContent } from '#authoring/sources/prompts-schema';
import {
  knowledge,
  promptSource,
  prompts,
  told,
  topic,
} from '#tests/unit/authoring/fixtures/content-builders';

const source = knowledge([topic('lost-key')]);
const faults = (...contents: readonly PromptsContent[]) =>
  checkPrompts(promptSource(...contents), [source]).map(told);
const of = (...changes: [Parameters<typeof prompts>[1], Parameters<typeof prompts>[2]?]) =>
  faults(prompts('en', ...changes));
const both = (words: string) => ({ voice: words, text: words });

describe('checkPrompts', () => {
  it('has nothing against sound prompts in two languages', () => {
    expect(faults(prompts('en'), prompts('zh-HK'))).toEqual([]);
  });

  test.each([
    [
      'a placeholder that nothing fills in',
      { goodbye: both('Goodbye, {name}.') },
      [
        'error en prompts.goodbye.voice: Nothing is known that {name} could stand for.',
        'error en prompts.goodbye.text: Nothing is known that {name} could stand for.',
      ],
    ],
    [
      'a placeholder of another prompt',
      { goodbye: { voice: 'Goodbye.', text: 'Goodbye {key}.' } },
      ['error en prompts.goodbye.text: Nothing is known that {key} could stand for.'],
    ],
    [
      'a placeholder that is missing',
      { 'which-of': both('Is it {first}?') },
      ['error en prompts.which-of: It does not say {second}.'],
    ],
    [
      'a placeholder that only one wording has',
      { 'which-of': { voice: 'Is it {first}, or {second}?', text: 'Is it {first}?' } },
      ['warning en prompts.which-of.text: It does not say {second}, and the other wording does.'],
    ],
    [
      'half a brace',
      { goodbye: { voice: 'Goodbye.', text: 'Goodbye from {helpline.' } },
      ['error en prompts.goodbye.text: A brace has lost its other half.'],
    ],
    [
      'nine words before a person is dialled',
      { connecting: { voice: 'One two three four five six seven eight nine.', text: 'x' } },
      ['error en prompts.connecting.voice: Who asks for a person waits through more than 8 words.'],
    ],
    [
      'the same words at the second miss',
      { 'miss-again': { voice: 'This is miss first.', text: 'Pardon?' } },
      ['error en prompts.miss-again.voice: It has the same words as miss-first, and may follow it at once.'],
    ],
    [
      'a question for a secret',
      { help: both('Tell me your password.') },
      [
        'error en prompts.help.voice: The caller is asked to tell a secret: "Tell me your password."',
        'error en prompts.help.text: The caller is asked to tell a secret: "Tell me your password."',
      ],
    ],
    [
      'an invitation that Twilio takes',
      { help: { voice: 'Ask.', text: 'Reply YES.' } },
      ['error en prompts.help.text: Twilio answers YES by itself and may stop all texts.'],
    ],
    [
      'a greeting that reaches its question late',
      { greeting: { voice: `${'Well met. '.repeat(14)}This is {helpline}.`, text: 'x' } },
      [
        'error en prompts.greeting.voice: The greeting of sound takes 13.2 seconds; the question must be heard within 12.',
      ],
    ],
  ] as const)('finds %s', (_name, changes, expected) => {
    expect(of(changes)).toEqual(expected);
  });

  it('takes what can always be said in either wording', () => {
    expect(of({ goodbye: { voice: 'Goodbye.', text: 'Call {helpline} on {serviceline}.' } })).toEqual([]);
  });

  it('warns of what one helpline cannot say', () => {
    expect(
      of({
        goodbye: both('Write to {enquiriesEmail}.'),
        'write-feedback': both('Write to {feedbackEmail}.'),
      }),
    ).toEqual([
      'warning en prompts.goodbye.voice: sound has no enquiriesEmail, so {enquiriesEmail} leaves a hole there.',
      'warning en prompts.goodbye.text: sound has no enquiriesEmail, so {enquiriesEmail} leaves a hole there.',
    ]);
  });

  it('lets options stand inside other sentences', () => {
    expect(of({ 'option-text': { voice: 'having the link texted', text: 'the link' } })).toEqual([]);
  });

  it('wants the same filled in in every language', () => {
    const chinese = prompts('zh-HK', { greeting: both('你好。') });
    expect(faults(prompts('en', { greeting: both('Hello from {helpline}.') }), chinese)).toEqual([
      'error zh-HK prompts.greeting.voice: It fills in nothing; prompts/en.yaml fills in {helpline}.',
      'error zh-HK prompts.greeting.text: It fills in nothing; prompts/en.yaml fills in {helpline}.',
    ]);
  });

  it('counts seconds where Chinese has no words', () => {
    const connecting = (voice: string) => faults(prompts('zh-HK', { connecting: { voice, text: 'x' } }));
    expect(connecting('而家幫你接駁同事，請稍等。')).toEqual([]);
    expect(connecting('而家即刻幫你接駁去服務台同事。')).toHaveLength(1);
  });

  it('knows that a speech model takes no automatic end', () => {
    const speech = { ...prompts().speech, speechModel: 'googlev2_telephony' };
    expect(faults({ ...prompts(), speech })).toEqual([
      'error en speech.speechTimeout: speechTimeout is auto, which a speechModel does not take.',
    ]);
    expect(faults({ ...prompts(), speech: { ...speech, speechTimeout: '2' } })).toEqual([]);
  });

  it('finds a sentence of two commands', () => {
    expect(of({}, { agent: { exact: ['go', 'person'] }, next: { exact: ['next', 'Go!'] } })).toEqual([
      'error en next.exact[2]: Lex may refuse the character "!" in "Go!".',
      'error en next.exact[2]: "Go!" is the command "agent" too.',
    ]);
  });

  it('warns of a command with few words, or with the same ones twice', () => {
    expect(of({}, { agent: { exact: ['person'], utterances: ['a real human', 'person'] } })).toEqual([
      'warning en agent.utterances: There are 3 ways to say it; 10 or more teach well.',
      'warning en agent.utterances[2]: "person" stands under exact too.',
    ]);
  });
});
