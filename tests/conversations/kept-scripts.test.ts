import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestHelpline, type TestHelpline } from '#tests/support/start-test-helpline';
import { parseScript, type Script } from './read-script.ts';
import { runByText, runByVoice } from './run-script.ts';

const handset = '+85261239999';
const hkust = '+12025550101';

let stage: TestHelpline;
beforeAll(async () => {
  stage = await startTestHelpline();
});
afterAll(async () => {
  await stage.helpline.stop();
});

function keep(sid: string): { readonly text: string; readonly script: Script } {
  const text = stage.phone.scriptOf(sid, 'as-it-was');
  return { text, script: parseScript('as-it-was', text) };
}

test('a call that is kept as a test reads like the call, and passes', async () => {
  const call = await stage.phone.call({ from: handset, to: hkust });
  await call.say('how do I turn off app lock');
  await call.press('#');
  await call.say('can I talk to a person');
  await call.agent('busy');
  await call.hangUp();
  const { text, script } = keep(call.sid);
  expect(text).toContain('says: how do I turn off app lock\n    hears:\n      - topic: app-lock-disable');
  expect(text).not.toContain(handset);
  expect(script.ends).toBe('hangup');
  await runByVoice(stage, script);
});

test('a thread that is kept as a test passes', async () => {
  const line = { from: handset, to: hkust };
  await stage.phone.text({ ...line, body: 'TAP' });
  const { sid } = await stage.phone.text({ ...line, body: 'NEXT' });
  const { text, script } = keep(sid);
  expect(text).toContain('says: TAP');
  await runByText(stage, script);
});
