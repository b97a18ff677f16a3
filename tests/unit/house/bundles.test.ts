import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DeployedCode, readDeployedCode } from '#infra/deployed-code';
import { functionBuild } from '#infra/function-esbuild';

const entrypoints = ['voice', 'sms', 'call-status', 'notify-desk'] as const;

let bundles: Readonly<Record<string, DeployedCode>> = {};

/** Bundled as they are deployed: ESM, everything inside, minified. */
beforeAll(async () => {
  const bundled = entrypoints.map(async (name) => {
    const { metafile } = await build({ ...functionBuild(name, '.cache/nowhere'), write: false });
    return [name, readDeployedCode(metafile)] as const;
  });
  bundles = Object.fromEntries(await Promise.all(bundled));
});

const inside = (name: string): readonly string[] => bundles[name]?.inside ?? [];

describe.each(entrypoints)('the bundle of %s', (name) => {
  test('holds production code and packages alone', () => {
    const strangers = inside(name).filter((path) => !/^(functions|node_modules)\//.test(path));
    expect(strangers).toEqual([]);
    expect(inside(name)).toContain(`functions/entrypoints/${name}.ts`);
  });

  test('holds nothing of twilio but TwiML and signatures', () => {
    const twilio = inside(name).filter((path) => path.startsWith('node_modules/twilio/'));
    expect(twilio.filter((path) => !/\/lib\/(twiml|webhooks)\//.test(path))).toEqual([]);
  });

  test('is at most 600 KB', () => {
    const { bytes } = bundles[name] ?? { bytes: 0 };
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(600_000);
  });
});

test('what always understands words has it with the instance, and a greeting has not', () => {
  const understanding = 'functions/understanding/locale-understanding.ts';
  expect(bundles.sms?.insideAtStart).toContain(understanding);
  expect(bundles.voice?.insideAtStart).not.toContain(understanding);
  expect(bundles.voice?.inside).toContain(understanding);
  const tables = /functions\/understanding\/(?:manner|urgent)\//;
  expect(bundles.voice?.insideAtStart.filter((path) => tables.test(path))).toEqual([]);
  expect(bundles.voice?.inside.some((path) => tables.test(path))).toBe(true);
});

test('every package that is shipped is named in NOTICE under its license, and no other', () => {
  const names = new Set(
    entrypoints
      .flatMap(inside)
      .flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[0] ?? []),
  );
  const shipped = [...names].map((directory): [string, string] => {
    const { name, license }: { name: string; license: string } = JSON.parse(
      readFileSync(`${directory}/package.json`, 'utf8'),
    );
    return [name.replace(/^(@[^/]+)\/.*/, '$1/*'), license];
  });
  expect(Object.fromEntries(shipped.sort())).toEqual({
    '@aws-lambda-powertools/*': 'MIT-0',
    '@aws-sdk/*': 'Apache-2.0',
    '@aws/*': 'Apache-2.0',
    '@smithy/*': 'Apache-2.0',
    twilio: 'MIT',
    xmlbuilder: 'MIT',
    zod: 'MIT',
  });
  const notice = readFileSync('NOTICE', 'utf8');
  for (const [name] of shipped) expect(notice).toContain(name);
});
