import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerLine } from '#local/ask/ask-lines';
import { readAskWorld } from '#local/ask/ask-world';
import { runCallSession } from '#local/terminal/call-session';
import { chooseNumbers } from '#local/terminal/choose-numbers';
import { connectPhone, type PhoneClient } from '#local/terminal/phone-client';
import { runTextThread } from '#local/terminal/text-session';
import { startTestHelpline, type TestHelpline } from '#tests/support/start-test-helpline';

let stage: TestHelpline;
let client: PhoneClient;
beforeAll(async () => {
  stage = await startTestHelpline();
  const connected = await connectPhone(stage.helpline.phoneUrl);
  if (connected === undefined) throw new Error('the phone does not answer');
  client = connected;
});
afterAll(async () => {
  await stage.helpline.stop();
});

const readme = readFileSync('README.md', 'utf8');

/** What stands under a mark in the README, and the lines of it that were typed. */
function transcriptOf(mark: string): { readonly shown: string; readonly typed: readonly string[] } {
  const [, shown = ''] =
    new RegExp(`<!-- transcript: ${mark} -->\n\`\`\`\n(.*?)\`\`\``, 's').exec(readme) ?? [];
  const lines = shown.split('\n').filter((line) => line.startsWith('> '));
  return { shown, typed: lines.map((line) => line.slice('> '.length)) };
}

/** The terminal, in which lines are typed one after the other. */
function openTerminal(typed: readonly string[]) {
  const numbers = chooseNumbers({}, client.about.numbers);
  if (numbers.kind === 'unknown') throw new Error(numbers.why);
  const screen: string[] = [];
  async function* lines() {
    for (const line of typed) {
      screen.push(`> ${line}`);
      yield line;
    }
  }
  const print = (line: string) => void screen.push(line);
  const session = { ...numbers, client, print, save: async () => '', showsTrace: false };
  return { session, lines: lines(), screenshot: () => screen.map((line) => `${line}\n`).join('') };
}

async function callNow(typed: readonly string[]): Promise<string> {
  const { session, lines, screenshot } = openTerminal(typed);
  const { from, to } = session;
  await runCallSession({ ...session, call: await client.call({ from, to }), lines });
  return screenshot();
}

async function textNow(typed: readonly string[]): Promise<string> {
  const { session, lines, screenshot } = openTerminal(typed);
  await runTextThread(lines, session);
  return screenshot();
}

test('a line of JSON is answered as the README says', async () => {
  const [, question = '', answer = ''] = /^(\{"helpline".*)\n(\{"outcome".*)$/m.exec(readme) ?? [];
  expect(await answerLine(question, await readAskWorld('.cache/snapshot', ['hkust']))).toBe(answer);
});

test('calls and texts go as the README says; "npx vitest run tests/conversations/readme.test.ts -u" renews it', async () => {
  const [call, text] = [transcriptOf('call'), transcriptOf('text')];
  expect(call.typed.length).toBeGreaterThan(3);
  expect(text.typed.length).toBeGreaterThan(2);
  const [called, texted] = [await callNow(call.typed), await textNow(text.typed)];
  const renewed = readme.replace(call.shown, () => called).replace(text.shown, () => texted);
  await expect(renewed).toMatchFileSnapshot('../../README.md');
});
