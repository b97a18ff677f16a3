import { describe, expect, it } from 'vitest';
import { trainingExamples } from '#authoring/publish/training-examples';
import { commands } from '#conversation/command';
import { knowledge, promptSource, prompts, topic } from '#tests/unit/authoring/fixtures/content-builders';

const source = knowledge([
  topic('lost-key', {
    question: 'What if I lose my key?',
    utterances: ['i lost my key', 'I lost my key!', 'get me a person'],
  }),
  topic('new-key', { question: 'How do I get a new key?', utterances: ['i lost my key', 'new key'] }),
]);
const words = promptSource(
  prompts('en', {}, { agent: { exact: ['person'], utterances: ['get me a person', 'Person'] } }),
);

describe('trainingExamples', () => {
  const { examples, background } = trainingExamples(source, words, 'en');
  const of = (name: string) =>
    examples.find(({ label }) => (label.kind === 'topic' ? label.topic : label.command) === name)?.utterances;

  it('has one example a command and a topic; what is heard by rules is taught to nobody', () => {
    const byRules = ['wait', 'danger', 'distress', 'greeting', 'thanks', 'who'];
    const names = examples.map(({ label }) => (label.kind === 'command' ? label.command : label.topic));
    const taught = commands.filter((command) => !byRules.includes(command));
    expect(names).toEqual([...taught, 'lost-key', 'new-key']);
  });

  it('teaches the question beside the ways to ask, each sentence once', () => {
    expect(of('lost-key')).toEqual(['What if I lose my key?', 'i lost my key']);
  });

  it('leaves to a command what a command claims', () => {
    expect(of('agent')).toEqual(['person', 'get me a person']);
  });

  it('leaves to the first topic what two topics claim', () => {
    expect(of('new-key')).toEqual(['How do I get a new key?', 'new key']);
  });

  it('hands over the sentences that are none of ours', () => {
    expect(background).toEqual(['what is for lunch']);
  });

  it('has nothing to teach in a language that nobody wrote', () => {
    expect(trainingExamples(source, words, 'zh-CN')).toEqual({ examples: [], background: [] });
  });
});
