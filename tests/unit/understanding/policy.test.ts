import { describe, expect, it } from 'vitest';
import type { Command } from '#conversation/command';
import type { Label, Meaning } from '#conversation/meaning';
import { asTopicId } from '#conversation/topic-id';
import { policy, type Scored, type Weighing } from '#understanding/policy';

const topic = (id: string): Label => ({ kind: 'topic', topic: asTopicId(id) });
const command = (name: Command): Label => ({ kind: 'command', command: name });
const scored = (label: Label, score: number): Scored => ({ label, score });

const base: Weighing = {
  channel: 'voice',
  phrases: [],
  judged: true,
  exact: false,
  inScope: 0,
  lex: undefined,
  followUp: undefined,
  otherWays: [],
};
const lexOf = (label: Label, score?: number): Weighing['lex'] => ({
  accepted: true,
  candidates: [score === undefined ? { label } : { label, score }],
});
const lexFellBack = (label: Label, score: number): Weighing['lex'] => ({
  accepted: false,
  candidates: [{ label, score }],
});

function decide(weighing: Partial<Weighing>) {
  const whole = { ...base, ...weighing };
  const rule = policy.find(({ when }) => when(whole));
  const { meaning, by } = rule?.decide(whole) ?? {};
  return `${rule?.name}: ${meaning && inWords(meaning)}, by ${by}`;
}

/** The policy weighs what was said; in which manner it was said is not its business. */
function inWords(meaning: Meaning): string {
  switch (meaning.outcome) {
    case 'topic':
      return meaning.topic;
    case 'confirm':
      return `${meaning.topic}?`;
    case 'command':
      return meaning.command;
    case 'choices':
      return meaning.choices.join(' or ');
    case 'miss':
      return meaning.outOfScope ? 'none of ours' : 'not caught';
    case 'declined':
    case 'mentioned':
    case 'hesitation':
      return meaning.outcome;
  }
}

const a = topic('a');
const b = topic('b');
const c = topic('c');
const d = topic('d');

describe('which rule decides', () => {
  it.each<[string, Partial<Weighing>, string]>([
    [
      'an utterance word for word beats a Lex that is sure of another',
      { exact: true, phrases: [scored(a, 1)], inScope: 1, lex: lexOf(b, 1) },
      'exact-utterance: a, by phrases',
    ],
    [
      'an attack that is likely enough is heard before a topic',
      { phrases: [scored(a, 0.6), scored(command('suspicious'), 0.36)], inScope: 0.9 },
      'suspicious-heard: suspicious, by phrases',
    ],
    [
      'a hint of an attack is enough when Lex hears it too',
      {
        phrases: [scored(a, 0.7), scored(command('suspicious'), 0.21)],
        inScope: 0.9,
        lex: lexOf(command('suspicious'), 0.4),
      },
      'suspicious-heard: suspicious, by lex',
    ],
    [
      'Lex alone may raise the alarm, if it is sure and we do not rule it out',
      {
        phrases: [scored(a, 0.7), scored(command('suspicious'), 0.04)],
        inScope: 0.9,
        lex: lexOf(command('suspicious'), 0.9),
      },
      'suspicious-heard: suspicious, by lex',
    ],
    [
      'an alarm that only Lex hears is none when we rule it out',
      { phrases: [scored(a, 0.8)], inScope: 0.9, lex: lexOf(command('suspicious'), 0.95) },
      'phrases-sure: a, by phrases',
    ],
    [
      'the nod of a Lex that may rank by the same words does not lower the bar',
      { phrases: [scored(a, 0.39), scored(b, 0.1)], inScope: 0.6, lex: lexOf(a, 0.9) },
      'likely: a?, by phrases',
    ],
    [
      'likely and not sure is asked about',
      { phrases: [scored(a, 0.38), scored(b, 0.1)], inScope: 0.6 },
      'likely: a?, by phrases',
    ],
    [
      'likely beside one that is nearly as likely is a near tie',
      { phrases: [scored(a, 0.38), scored(b, 0.2)], inScope: 0.6 },
      'near-tie: a or b, by phrases',
    ],
    [
      'our own recognizer alone, when it is sure',
      { phrases: [scored(a, 0.51)], inScope: 0.8 },
      'phrases-sure: a, by phrases',
    ],
    [
      'our own recognizer, very sure, beats Lex',
      { phrases: [scored(a, 0.76), scored(b, 0.1)], inScope: 0.9, lex: lexOf(b, 0.9) },
      'phrases-sure: a, by phrases',
    ],
    [
      'each sure of another: the caller is asked',
      { phrases: [scored(a, 0.48), scored(c, 0.1)], inScope: 0.9, lex: lexOf(b, 0.9) },
      'near-tie: a or b, by phrases',
    ],
    [
      'sure enough where Lex found nothing',
      { phrases: [scored(a, 0.7), scored(b, 0.1)], inScope: 0.9, lex: lexFellBack(a, 0.3) },
      'phrases-sure: a, by phrases',
    ],
    [
      'less sure where Lex found nothing: the caller is asked',
      { phrases: [scored(a, 0.44), scored(b, 0.1)], inScope: 0.9, lex: lexFellBack(a, 0.3) },
      'likely: a?, by phrases',
    ],
    [
      'a Lex of another mind that is not sure of it does not count',
      { phrases: [scored(a, 0.6), scored(b, 0.1)], inScope: 0.9, lex: lexOf(b, 0.39) },
      'phrases-sure: a, by phrases',
    ],
    [
      'Lex, sure, where we think it possible',
      { phrases: [scored(a, 0.3), scored(b, 0.2)], inScope: 0.6, lex: lexOf(b, 0.96) },
      'lex-sure: b, by lex',
    ],
    [
      'Lex, sure of what we rule out, is asked about',
      { phrases: [scored(a, 0.4), scored(c, 0.1)], inScope: 0.7, lex: lexOf(b, 0.95) },
      'near-tie: a or b, by phrases',
    ],
    [
      'Lex, sure, of a text in which we find nothing of ours',
      { phrases: [scored(a, 0.05), scored(b, 0.04)], inScope: 0.1, lex: lexOf(b, 0.95) },
      'out-of-scope: none of ours, by phrases',
    ],
    [
      'a Lex that fell back has no say',
      { phrases: [scored(a, 0.28)], inScope: 0.5, lex: lexFellBack(a, 0.9) },
      'not-understood: not caught, by phrases',
    ],
    [
      'a near tie by voice offers two',
      { phrases: [scored(a, 0.38), scored(b, 0.3), scored(c, 0.1)], inScope: 0.8 },
      'near-tie: a or b, by phrases',
    ],
    [
      'a near tie by text offers three',
      {
        channel: 'sms',
        phrases: [scored(a, 0.38), scored(b, 0.3), scored(c, 0.1), scored(d, 0.1)],
        inScope: 0.9,
      },
      'near-tie: a or b or c, by phrases',
    ],
    [
      'the favourite of Lex stays where we have it among those',
      {
        channel: 'sms',
        phrases: [scored(a, 0.38), scored(b, 0.3), scored(c, 0.1)],
        inScope: 0.8,
        lex: lexOf(c, 0.5),
      },
      'near-tie: a or b or c, by phrases',
    ],
    [
      'in doubt whether it is ours at all, it asks too',
      { phrases: [scored(a, 0.2), scored(b, 0.05)], inScope: 0.35 },
      'perhaps-one-of-these: a or b, by phrases',
    ],
    [
      'commands are no choice',
      { phrases: [scored(a, 0.38), scored(command('menu'), 0.33)], inScope: 0.7 },
      'not-understood: not caught, by phrases',
    ],
    [
      'a topic that is nearly as likely as a command is asked about',
      { phrases: [scored(command('menu'), 0.3), scored(a, 0.25)], inScope: 0.6 },
      'topic-beside-command: a?, by phrases',
    ],
    [
      'a topic that is less likely than a command is not',
      { phrases: [scored(command('menu'), 0.3), scored(a, 0.1)], inScope: 0.6 },
      'not-understood: not caught, by phrases',
    ],
    [
      'nothing of ours',
      { phrases: [scored(a, 0.02)], inScope: 0.05 },
      'out-of-scope: none of ours, by phrases',
    ],
    ['nothing heard at all', {}, 'out-of-scope: none of ours, by phrases'],
    [
      'the topic that the last answer points to',
      { followUp: scored(b, 0.6), phrases: [scored(a, 0.3)], inScope: 0.5 },
      'follow-up-named: b, by phrases',
    ],
    [
      'another way, where there is one',
      { otherWays: [asTopicId('b')], phrases: [scored(a, 0.9)], inScope: 1 },
      'another-way: b, by phrases',
    ],
    [
      'another way, where there are some',
      { otherWays: [asTopicId('b'), asTopicId('c'), asTopicId('d')] },
      'another-way: b or c, by phrases',
    ],
    ['Lex alone, without a model', { judged: false, lex: lexOf(b, 0.9) }, 'lex-sure: b, by lex'],
    [
      'Lex unsure, without a model',
      { judged: false, lex: lexOf(b, 0.5) },
      'not-understood: not caught, by phrases',
    ],
  ])('%s', (_, weighing, decision) => {
    expect(decide(weighing)).toBe(decision);
  });
});

describe('a command must be likelier the more a wrong one costs', () => {
  it.each<[Command, number, boolean]>([
    ['repeat', 0.36, true],
    ['menu', 0.36, true],
    ['agent', 0.36, true],
    ['goodbye', 0.36, false],
    ['goodbye', 0.69, false],
    ['goodbye', 0.71, true],
    ['forget-me', 0.59, false],
    ['call', 0.59, false],
  ])('%s at %d: %s', (name, score, obeyed) => {
    const decision = decide({ phrases: [scored(command(name), score)], inScope: 0.9 });
    expect(decision === `phrases-sure: ${name}, by phrases`).toBe(obeyed);
  });
});

it('names every rule once', () => {
  const names = policy.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
