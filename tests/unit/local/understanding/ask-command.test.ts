import { expect, it } from 'vitest';
import { askCommand } from '#local/understanding/ask-command';
import type { AskWorld } from '#local/understanding/ask-world';
import { knowledge, model, outline, prompts } from '#tests/unit/understanding/small-content';
import { createLocaleUnderstanding } from '#understanding/locale-understanding';

const understanding = createLocaleUnderstanding({ locale: 'en', knowledge, outline, prompts, model });
const world: AskWorld = {
  helplines: ['hkust'],
  targetOf: (helpline) => (helpline === 'hkust' ? { content: knowledge, understanding, model } : undefined),
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

it.each([[[]], [['--nonsense', 'x']], [['--locale', 'fr', 'x']]])('%j shows how it is used', async (args) => {
  const { code, complained } = await run(...args);
  expect(code).toBe(2);
  expect(complained).toContain('usage:');
});

it('says when there is no such helpline', async () => {
  const { code, complained } = await run('--helpline', 'mit', 'hello');
  expect(code).toBe(2);
  expect(complained).toContain('mit does not answer in en');
});
