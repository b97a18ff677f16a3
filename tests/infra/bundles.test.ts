import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findGoldenFaults, type GoldenCallsOptions } from '#functions/release/golden-calls';
import { goldenQuestion } from '#functions/release/golden-questions';
import { createInvokedWebhook, createPublicWebhook, type PostWebhook } from '#functions/release/post-webhook';
import { metafileDirectory } from '#infra/constructs/function-bundling';
import { type FunctionName, functionNames } from '#infra/function-definitions';
import { localAuthToken, localNumbers } from '#local/helpline/local-account';
import { startTestHelpline, type TestHelpline } from '#tests/support/start-test-helpline';
import { bundleFunctions } from './support/bundle-functions.ts';

let directories: Readonly<Partial<Record<FunctionName, string>>> = {};
const metafiles = new Map<FunctionName, Metafile['outputs'][string]>();

beforeAll(async () => {
  directories = await bundleFunctions('.cache/bundles');
  for (const name of functionNames) {
    const { outputs } = JSON.parse(readFileSync(join(metafileDirectory, `${name}.json`), 'utf8')) as Metafile;
    const bundle = Object.values(outputs).find(({ entryPoint }) => entryPoint !== undefined);
    if (bundle !== undefined) metafiles.set(name, bundle);
  }
}, 120_000);

const directoryOf = (name: FunctionName): string => directories[name] ?? '';

/** What is really inside: files whose code was dropped as unused do not count. */
const inside = (name: FunctionName): string[] =>
  Object.entries(metafiles.get(name)?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);

describe.each(functionNames)('what is deployed of %s', (name) => {
  it('is its own code and packages, and nothing that only runs here', () => {
    expect(inside(name)).toContain(`functions/entrypoints/${name}.ts`);
    expect(inside(name).filter((path) => !/^(functions|node_modules)\//.test(path))).toEqual([]);
  });

  it('holds nothing of twilio but TwiML and signatures', () => {
    const twilio = inside(name).filter((path) => path.includes('node_modules/twilio/'));
    expect(twilio.filter((path) => !/\/lib\/(twiml|webhooks)\//.test(path))).toEqual([]);
  });

  it('finds its credentials without the search of the SDK', () => {
    expect(inside(name).filter((path) => path.includes('credential-provider-'))).toEqual([]);
  });

  it('is at most 600 KB of code', () => {
    const { size } = statSync(join(directoryOf(name), 'index.mjs'));
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(600_000);
  });

  it('carries the content of every helpline as files of their own, and what Lex alone needs not', () => {
    const answers = ['cuhk.json', 'hku.json', 'hkust.json'];
    const forTurns = ['cuhk.en.model', 'hku.en.model', 'hkust.en.model', 'prompts.json'];
    expect(readdirSync(join(directoryOf(name), 'snapshot'))).toEqual(
      [...answers, ...(name === 'notify-desk' ? [] : forTurns)].toSorted(),
    );
    expect(readdirSync(directoryOf(name))).toEqual(['index.mjs', 'index.mjs.map', 'snapshot']);
  });
});

it('the same sources give the same bytes, so that nothing new is released when nothing changed', async () => {
  const again = await bundleFunctions('.cache/bundles-again', ['warm-up']);
  expect(basename(again['warm-up'])).toBe(basename(directoryOf('warm-up')));
});

describe('the deployed bytes', () => {
  type Handler = (event: unknown) => Promise<unknown>;
  let stage: TestHelpline;
  let options: Omit<GoldenCallsOptions, 'candidate'>;
  const handlers: Record<string, Handler> = {};

  /** Loaded as Lambda loads it, in the environment of the stand-ins. */
  const load = (name: FunctionName): Handler => {
    const path = join(directoryOf(name), 'index.mjs');
    return (createRequire(path)(path) as { readonly handler: Handler }).handler;
  };

  beforeAll(async () => {
    stage = await startTestHelpline();
    handlers.voice = load('voice');
    handlers.sms = load('sms');
    let calls = 0;
    options = {
      accountSid: 'AC1',
      publicBaseUrl: stage.helpline.webhooksUrl,
      newId: () => {
        calls += 1;
        return String(calls).padStart(32, '0');
      },
      questions: Object.entries(localNumbers).map(([number, helpline]) =>
        goldenQuestion(number, stage.knowledgeOf(helpline), stage.prompts),
      ),
    };
  }, 60_000);
  afterAll(() => stage.helpline.stop());

  const invoked = (token: string): PostWebhook =>
    createInvokedWebhook({
      publicBaseUrl: options.publicBaseUrl,
      authToken: async () => token,
      versions: { '/voice': 'voice', '/sms': 'sms' },
      invoke: async (name, event) => handlers[name]?.(event),
    });

  it('pass the golden calls, and go on with calls that the sources began', async () => {
    const { publicBaseUrl } = options;
    const live = createPublicWebhook({ publicBaseUrl, authToken: async () => localAuthToken });
    expect(await findGoldenFaults({ ...options, candidate: invoked(localAuthToken), live })).toEqual([]);
  });

  it('fail them when Twilio signs with another token', async () => {
    const faults = await findGoldenFaults({ ...options, candidate: invoked('another-token') });
    expect(faults).toContain('hkust: the greeting is no question: 403 ""');
  });
});
