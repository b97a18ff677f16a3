import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readScripts } from '#tests/conversations/read-script';
import { runByText, runByVoice } from '#tests/conversations/run-script';
import { startTestHelpline, type TestHelpline } from '#tests/support/start-test-helpline';

const directory = '.cache/record';

let stage: TestHelpline;
beforeAll(async () => {
  // A Monday morning in Hong Kong, so that what is said of hours is the same whenever this is run.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 2, 2) });
  stage = await startTestHelpline();
});
afterAll(async () => {
  await stage.helpline.stop();
  vi.useRealTimers();
});

/** The webhooks listen on any free port, which no reply should differ by. */
const plain = (text: string): string => text.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT');

/** What every webhook of every script was answered with, and every text that was sent. */
test('every script, by voice and by text, leaves its TwiML and texts', async () => {
  const lines: string[] = [];
  for (const script of readScripts()) {
    const { channel, name } = script;
    const [calls, texts] = [stage.phone.calls.length, stage.phone.texts.length];
    if (channel !== 'sms') await runByVoice(stage, script);
    if (channel !== 'voice') await runByText(stage, script);
    await stage.phone.idle();
    lines.push(`== ${name}`);
    for (const call of stage.phone.calls.slice(calls))
      for (const { turns } of call.exchanges)
        for (const { url, answer } of turns)
          lines.push(plain(`${url}\n${answer?.status ?? 'no answer'} ${answer?.body ?? ''}`));
    for (const { from, to, body } of stage.phone.texts.slice(texts)) lines.push(`${from} -> ${to}: ${body}`);
  }
  mkdirSync(directory, { recursive: true });
  writeFileSync(`${directory}/conversations.txt`, `${lines.join('\n')}\n`);
  expect(lines.length).toBeGreaterThan(200);
});
