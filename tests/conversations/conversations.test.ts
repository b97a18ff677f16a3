import { afterAll, beforeAll, describe, test } from 'vitest';
import { startTestHelpline, type TestHelpline } from '#tests/support/start-test-helpline';
import { readScripts } from './read-script.ts';
import { runByText, runByVoice } from './run-script.ts';

const scripts = readScripts();

let stage: TestHelpline;
beforeAll(async () => {
  stage = await startTestHelpline();
});
afterAll(async () => {
  await stage.helpline.stop();
});

describe('by voice', () => {
  test.each(scripts.filter(({ channel }) => channel !== 'sms'))('$name', (script) =>
    runByVoice(stage, script),
  );
});

describe('by text', () => {
  test.each(scripts.filter(({ channel }) => channel !== 'voice'))('$name', (script) =>
    runByText(stage, script),
  );
});
