import { describe, expect, it } from 'vitest';
import { trainPhraseModel } from '#authoring/training/train-phrase-model';
import { askCommand } from '#local/ask/ask-command';
import type { AskWorld } from '#local/ask/ask-world';
import type { TrainingGround } from '#local/ask/training-ground';
import { knowledge, model, outline, prompts, trainingInput } from '#tests/unit/understanding/small-content';
import { createLocaleUnderstanding } from '#understanding/locale-understanding';

const understanding = createLocaleUnderstanding({ locale: 'en', knowledge, outline, prompts, model });
const world: AskWorld = {
  helplines: ['hkust'],
  targetOf: (helpline) =>
    helpline === 'hkust' ? { content: knowledge, outline, understanding, model } : undefined,
};

async function run(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await askCommand(args, world, {
    lines: async function* () {},
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

it('explains who won, by what words, and what is answered', async () => {
  const { code, printed } = await run('my', 'phone', 'was', 'stolen', 'today');
  expect(code).toBe(0);
  expect(printed).toContain('understood   topic lost');
  expect(printed).toContain('rule         phrases-sure (by phrases)');
  expect(printed).toMatch(/^runner-up {4}\S+/m);
  expect(printed).toMatch(/^margin {7}0\.\d\d$/m);
  expect(printed).toMatch(/^words .*phone \+/m);
  expect(printed).toContain('"my phone was stolen" (lost)');
  expect(printed).toContain('spoken       About lost.');
  expect(printed).toContain('texted       About lost.');
});

it('explains a command, which has no answer', async () => {
  const { printed } = await run('agent');
  expect(printed).toContain('understood   command agent');
  expect(printed).toContain('command-exact');
  expect(printed).not.toContain('spoken');
});

it.each([[[]], [['--nonsense', 'x']], [['--locale', 'fr', 'x']], [['--channel', 'fax', 'x']]])(
  '%j shows how it is used',
  async (args) => {
    const { code, complained } = await run(...args);
    expect(code).toBe(2);
    expect(complained).toContain('usage:');
  },
);

it('says when there is no such helpline', async () => {
  const { code, complained } = await run('--helpline', 'mit', 'hello');
  expect(code).toBe(2);
  expect(complained).toContain('mit does not answer in en');
});

describe('trying a sentence before it is saved', () => {
  const ground: TrainingGround = {
    asked: { helpline: 'hkust', locale: 'en' },
    input: trainingInput,
    train: (input) => Promise.resolve(trainPhraseModel(input)),
    understand: (retrained) =>
      createLocaleUnderstanding({ locale: 'en', knowledge, outline, prompts, model: retrained }),
    questions: [
      {
        id: 'hkust-lost-01',
        helpline: 'hkust',
        locale: 'en',
        channel: 'voice',
        kind: 'indirect',
        expected: ['topic:lost'],
        text: 'the taxi drove off with my handset',
      },
    ],
  };
  const tried = async (...args: string[]) => {
    const printed: string[] = [];
    const complained: string[] = [];
    const code = await askCommand(
      args,
      { ...world, openTrainingGround: () => Promise.resolve(ground) },
      {
        lines: async function* () {},
        print: (line) => printed.push(line),
        complain: (line) => complained.push(line),
      },
    );
    return { code, printed, complained };
  };

  it('shows which answers get better', async () => {
    const { code, printed } = await tried(
      '--try',
      'today the taxi drove off with my handset',
      '--as',
      'lost',
    );
    expect(code).toBe(0);
    expect(printed[0]).toBe('sentence     "today the taxi drove off with my handset" as lost');
    expect(printed[1]).toMatch(/^until now {4}(?!topic)/);
    expect(printed[2]).toBe(
      'compared     in this helpline only; saved, it also trains the models of the others anew',
    );
    expect(printed).toContain('changes      1 of 1 answers, and 0 that are no better or worse');
    expect(printed.at(-1)).toMatch(
      /^ {2}better .* -> (?:topic|choices) lost.*: "the taxi drove off with my handset"$/,
    );
  });

  it('shows when a sentence belongs elsewhere', async () => {
    const { printed } = await tried('--try', 'my phone is stolen again', '--as', 'vpn');
    expect(printed.some((line) => /^nearer to {4}lost: "my phone was stolen"/.test(line))).toBe(true);
  });

  it('compares the questions that it is given', async () => {
    const { printed } = await tried('--try', 'x', '--as', 'lost', 'what about the taxi');
    expect(printed.some((line) => line.includes('of 2 answers'))).toBe(true);
  });

  it('knows no topic of another name, and wants both options', async () => {
    expect(await tried('--try', 'x', '--as', 'losts')).toEqual({
      code: 2,
      printed: [],
      complained: ['There is no topic losts in hkust. Did you mean lost?'],
    });
    expect((await tried('--try', 'x')).code).toBe(2);
  });
});
