import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { metafileDirectory } from '#infra/constructs/function-bundling';
import { type DeployedCode, readDeployedCode } from '#infra/deployed-code';
import { type FunctionName, functionNames } from '#infra/function-definitions';
import { localAuthToken, localNumbers } from '#local/helpline/local-account';
import type { WebhookHandler } from '#local/webhooks/start-webhooks';
import { beginGoldenCalls, findGoldenFaults, type GoldenCallsOptions } from '#operating/release/golden-calls';
import { goldenQuestion } from '#operating/release/golden-questions';
import { createPublicWebhook } from '#operating/release/post-webhook';
import { startTestHelpline } from '#tests/support/start-test-helpline';
import { bundleFunctions } from './support/bundle-functions.ts';

let directories: Readonly<Partial<Record<FunctionName, string>>> = {};
const codes = new Map<FunctionName, DeployedCode>();

beforeAll(async () => {
  directories = await bundleFunctions('.cache/bundles');
  for (const name of functionNames) {
    const metafile = readFileSync(join(metafileDirectory, `${name}.json`), 'utf8');
    codes.set(name, readDeployedCode(JSON.parse(metafile)));
  }
}, 120_000);

const directoryOf = (name: FunctionName): string => directories[name] ?? '';

const codeOf = (name: FunctionName): DeployedCode => {
  const code = codes.get(name);
  if (code === undefined) throw new Error(`${name} was not bundled`);
  return code;
};

const inside = (name: FunctionName): readonly string[] => codeOf(name).inside;

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
    const { bytes } = codeOf(name);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(600_000);
  });

  it('leaves nothing but what Node has to be found when it runs', () => {
    expect(codeOf(name).externals.filter((path) => !isBuiltin(path))).toEqual([]);
  });

  it('carries the content of every helpline as files of their own, and what Lex alone needs not', () => {
    const answers = ['cuhk.json', 'hku.json', 'hkust.json'];
    const forTurns = ['cuhk.en.model', 'hku.en.model', 'hkust.en.model', 'prompts.json'];
    expect(readdirSync(join(directoryOf(name), 'snapshot'))).toEqual(
      [...answers, ...(name === 'notify-desk' ? [] : forTurns)].toSorted(),
    );
    const files = readdirSync(directoryOf(name));
    expect(files).toEqual(expect.arrayContaining(['index.mjs', 'index.mjs.map', 'snapshot']));
    expect(files.filter((file) => !/^(snapshot|tables|[\w-]+\.mjs(\.map)?)$/.test(file))).toEqual([]);
  });
});

describe('what a function starts with', () => {
  const ofTheSdk = (name: FunctionName): readonly string[] =>
    codeOf(name).insideAtStart.filter((path) => /node_modules\/(@aws-sdk|@smithy)\//.test(path));

  it('is no SDK where a caller waits for the first word', () => {
    expect(ofTheSdk('voice')).toEqual([]);
    expect(inside('voice')).toContainEqual(expect.stringContaining('@aws-sdk/client-lex-runtime-v2'));
  });

  it.each(['sms', 'call-status'] as const)('is the SDK in %s, which cannot do without', (name) => {
    expect(ofTheSdk(name)).toContainEqual(expect.stringContaining('@aws-sdk/client-dynamodb'));
  });
});

it('the same sources give the same bytes, so that nothing new is released when nothing changed', async () => {
  const again = await bundleFunctions('.cache/bundles-again', ['warm-up']);
  expect(basename(again['warm-up'])).toBe(basename(directoryOf('warm-up')));
});

/** Loaded as Lambda loads it, once the environment of the stand-ins is there. */
const load = (name: FunctionName) => (): WebhookHandler => {
  const path = join(directoryOf(name), 'index.mjs');
  return (createRequire(path)(path) as { readonly handler: WebhookHandler }).handler;
};

it('the deployed bytes pass the golden calls of a deploy', async () => {
  const stage = await startTestHelpline(undefined, {
    'POST /voice': load('voice'),
    'POST /sms': load('sms'),
  });
  onTestFinished(() => stage.helpline.stop());
  const { webhooksUrl: publicBaseUrl } = stage.helpline;
  let calls = 0;
  const options = (authToken: string): GoldenCallsOptions => ({
    post: createPublicWebhook({ publicBaseUrl, authToken }),
    accountSid: 'AC1',
    publicBaseUrl,
    newId: () => {
      calls += 1;
      return String(calls).padStart(32, '0');
    },
  });
  const questions = Object.entries(localNumbers).map(([number, helpline]) =>
    goldenQuestion(number, stage.knowledgeOf(helpline), stage.prompts),
  );
  const begun = await beginGoldenCalls(options(localAuthToken), Object.keys(localNumbers));
  expect(begun).toHaveLength(3);
  expect(await findGoldenFaults(options(localAuthToken), questions, begun)).toEqual([]);
  expect(await findGoldenFaults(options('another-token'), questions)).toContain(
    'hkust: the greeting is no question: 403 ""',
  );
}, 60_000);
