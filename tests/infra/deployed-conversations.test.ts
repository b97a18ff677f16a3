import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WebhookHandler } from '#local/webhooks/start-webhooks';
import { readScript } from '#tests/conversations/read-script';
import { runByText, runByVoice } from '#tests/conversations/run-script';
import { startTestHelpline, type TestHelpline } from '#tests/support/start-test-helpline';
import { bundleFunctions } from './support/bundle-functions.ts';

/** What a bundle can lack, three show: Lex and a text that is sent; a call that is placed and a case; words of need. */
const shown = ['text-me-the-link', 'call-by-text-unanswered', 'danger'];
const scripts = shown.map((name) => readScript(join('tests/conversations/scripts', `${name}.yaml`)));
const byVoice = scripts.filter(({ channel }) => channel !== 'sms');
const byText = scripts.filter(({ channel }) => channel !== 'voice');
const served = { voice: 0, sms: 0 };

/** Loads a bundle as Lambda does, once the stage's environment is there. */
const loadFrom = (directory: string, name: keyof typeof served) => (): WebhookHandler => {
  const path = join(directory, 'index.mjs');
  const { handler } = createRequire(path)(path) as { readonly handler: WebhookHandler };
  return (event) => {
    served[name] += 1;
    return handler(event);
  };
};

let stage: TestHelpline;
beforeAll(async () => {
  const { voice, sms } = await bundleFunctions('.cache/bundles-conversations', ['voice', 'sms']);
  stage = await startTestHelpline(undefined, {
    'POST /voice': loadFrom(voice, 'voice'),
    'POST /sms': loadFrom(sms, 'sms'),
  });
}, 120_000);
afterAll(() => stage.helpline.stop());

describe('the bytes that would be deployed hold the same conversations as the sources, by voice', () => {
  test.each(byVoice)('$name', (script) => runByVoice(stage, script));
});

describe('and by text', () => {
  test.each(byText)('$name', (script) => runByText(stage, script));
});

test('it was them who answered', () => {
  expect(served.sms).toBeGreaterThan(1);
  expect(served.voice).toBeGreaterThan(byVoice.flatMap(({ turns }) => turns).length / 2);
});
