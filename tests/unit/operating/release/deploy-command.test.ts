import { beforeEach, describe, expect, test } from 'vitest';
import { createReleaseBench, type ReleaseBench, token } from '../fixtures/release-bench.ts';

let bench: ReleaseBench;

beforeEach(async () => {
  bench = await createReleaseBench();
});

const forget = () => {
  bench.printed.length = 0;
  bench.complained.length = 0;
};

/** A stage that was deployed once and has its token. */
async function deployOnce(): Promise<void> {
  expect(await bench.deploy()).toBe(0);
  bench.putToken();
  forget();
}

describe('the first deploy', () => {
  test('builds the lifeline by itself, then the bots one by one and the helpline, which falls back to it', async () => {
    expect(await bench.deploy('--require-approval', 'never')).toBe(0);
    expect(bench.cdk).toEqual([
      'deploy helpline-dev-lifeline --require-approval never',
      'deploy helpline-dev-data helpline-dev-bot-hkust helpline-dev-bot-hku helpline-dev-bot-cuhk helpline-dev --context lifelineBaseUrl=https://d1.cloudfront.net --require-approval never',
    ]);
    expect(bench.printed[0]).toBe(
      'Deploying dev to the account 123456789012, ap-northeast-1, as arn:aws:sts::123456789012:assumed-role/deployer/operator',
    );
    expect(bench.printed).toContain('It is not there yet: this is its first deploy.');
    expect(bench.printed).toContain(
      "No golden calls: no token of Twilio's is in yet. Put it in: npm run secrets -- token --stage dev",
    );
    expect(await bench.pointer()).toBeDefined();
  });

  test('a lifeline that cannot be deployed keeps the helpline from nothing', async () => {
    bench.failing = 'helpline-dev-lifeline';
    expect(await bench.deploy()).toBe(1);
    expect(bench.live()).toEqual(['1', '1']);
    expect(await bench.pointer()).toBeDefined();
    expect(bench.complained).toEqual([
      expect.stringMatching(/^The lifeline is not as it should be: whoever calls while the stack is down/),
    ]);
  });

  test('stays though it could not be judged, for there is nothing to go back to, and is noted', async () => {
    bench.whileDeploying = () => bench.publishByHand('aaaaaaaaaaaa', 'quince');
    expect(await bench.deploy()).toBe(1);
    expect(bench.complained).toContain(
      'There is no release to go back to: this one stays. Mend it and deploy again.',
    );
    forget();
    await bench.release('list');
    expect(bench.printed[0]).toMatch(/\(answers callers\)$/);
  });

  test('to an account that is not the one of the stage is refused before anything is done', async () => {
    const { dev } = bench.stages;
    const stages = { ...bench.stages, dev: { ...dev, account: '999999999999' } };
    Object.assign(bench, { stages });
    expect(await bench.deploy()).toBe(1);
    expect(bench.cdk).toEqual([]);
    expect(bench.complained).toEqual([
      'These credentials are of the account 123456789012; dev belongs to 999999999999 (stages.json). Set AWS_PROFILE.',
    ]);
  });
});

describe('a later deploy', () => {
  beforeEach(deployOnce);

  test('is tried, published, watched, and left', async () => {
    expect(await bench.deploy()).toBe(0);
    expect(bench.complained).toEqual([]);
    expect(bench.live()).toEqual(['2', '2']);
    expect(bench.printed.at(-1)).toBe(
      'dev answers with voice 2, sms 2, call-status 2, bot of hkust 2, bot of hku 2, bot of cuhk 2.',
    );
  });

  test('that does not answer is taken back, functions and bots, and says why', async () => {
    bench.broken.add('2');
    expect(await bench.deploy()).toBe(1);
    expect(bench.live()).toEqual(['1', '1']);
    expect(bench.complained).toEqual([
      ...Array(9).fill(expect.stringMatching(/^ {2}\w+: the (greeting|answer).* 500 ""$/)),
      'Gone back: callers are answered by voice 1, sms 1, call-status 1, bot of hkust 1, bot of hku 1, bot of cuhk 1.',
      'Mend it and deploy again, or let it stay with --despite golden-calls.',
    ]);
  });

  test('goes forward again from a release that was taken back', async () => {
    bench.broken.add('2');
    await bench.deploy();
    expect(await bench.deploy()).toBe(0);
    expect(bench.live()).toEqual(['3', '3']);
  });

  test('mends a release that is broken: what went before is not held against it', async () => {
    bench.broken.add('1');
    expect(await bench.deploy()).toBe(0);
    expect(bench.live()).toEqual(['2', '2']);
  });

  test('stays by name, whatever the golden calls say', async () => {
    bench.broken.add('2');
    expect(await bench.deploy('--despite', 'golden-calls')).toBe(0);
    expect(bench.live()).toEqual(['2', '2']);
    expect(bench.complained.at(-1)).toBe('It stays all the same: --despite golden-calls.');
  });

  test('that crashes for callers is taken back with what it has published', async () => {
    const before = await bench.pointer();
    bench.whilePausing = () => bench.aws.metrics.set('helpline-dev-voice Errors', 2);
    expect(await bench.deploy()).toBe(1);
    expect(bench.complained[0]).toBe('  voice crashed or ran out of time 2 times');
    expect(bench.live()).toEqual(['1', '1']);
    expect(await bench.pointer()).toBe(before);
  });

  test('does not overwrite what was published by hand, unless it is told to', async () => {
    await bench.publishByHand('aaaaaaaaaaaa', 'quince');
    expect(await bench.deploy()).toBe(1);
    expect(bench.cdk).toHaveLength(2);
    expect(bench.complained[0]).toMatch(
      /^hkust: aaaaaaaaaaaa was published since the last release, and says otherwise:\n/,
    );
    expect(bench.complained[0]).toMatch(/this would be overwritten.*--despite live-answers\.$/);
    expect(await bench.deploy('--despite', 'live-answers')).toBe(0);
    expect(await bench.pointer()).not.toBe('aaaaaaaaaaaa');
  });

  test('that somebody publishes beside is taken back, and no answers move', async () => {
    await bench.publishByHand('aaaaaaaaaaaa', 'quince');
    bench.whileDeploying = () => bench.publishByHand('bbbbbbbbbbbb', 'medlar', 'cuhk');
    expect(await bench.deploy('--despite', 'live-answers')).toBe(1);
    expect(bench.live()).toEqual(['1', '1']);
    expect(await bench.pointer()).toBe('aaaaaaaaaaaa');
    expect(await bench.pointer('cuhk')).toBe('bbbbbbbbbbbb');
    expect(bench.complained).toEqual([
      'The release could not be judged to its end.',
      expect.stringMatching(/^Gone back: callers are answered by voice 1,/),
      expect.stringMatching(/^cuhk: somebody published while this was deployed, and that stays live\./),
    ]);
  });

  test('that cannot be watched is taken back with what it has published, and that is noted', async () => {
    await bench.publishByHand('aaaaaaaaaaaa', 'quince');
    bench.whilePausing = () => {
      throw Object.assign(new Error('expired'), { name: 'ExpiredTokenException' });
    };
    expect(await bench.deploy('--despite', 'live-answers')).toBe(1);
    expect(bench.live()).toEqual(['1', '1']);
    expect(await bench.pointer()).toBe('aaaaaaaaaaaa');
    expect(bench.complained.at(-1)).toMatch(/The AWS credentials have expired: sign in again\.$/);
    forget();
    await bench.release('list');
    expect(bench.printed[0]).toMatch(/ taken back from commit-\d: not judged .*\(answers callers\)$/);
  });

  test('that CloudFormation stops leaves callers as they were', async () => {
    bench.failing = 'helpline-dev';
    expect(await bench.deploy()).toBe(1);
    expect(bench.live()).toEqual(['1', '1']);
  });

  test('deletes what the bots have too much of, and never what callers are answered with', async () => {
    const bot = bench.aws.bots.get('BOTHKUST00');
    for (let version = 2; version <= 99; version += 1) bot?.versions.push(String(version));
    expect(await bench.deploy()).toBe(0);
    expect(bot?.versions).toHaveLength(22);
    expect(bot?.versions[0]).toBe('1');
  });
});

describe('going back', () => {
  beforeEach(async () => {
    await deployOnce();
    await bench.deploy();
    forget();
  });

  test('is told what was released, and which of it answers', async () => {
    expect(await bench.release('list')).toBe(0);
    expect(bench.printed.filter((line) => line.includes('(answers callers)'))).toHaveLength(1);
    expect(bench.printed[1]).toContain('voice 2');
    expect(bench.printed[3]).toContain('voice 1');
  });

  test('needs no deploy and asks no golden calls', async () => {
    expect(await bench.release('back')).toBe(0);
    expect(bench.live()).toEqual(['1', '1']);
    expect(bench.cdk).toHaveLength(4);
    expect(bench.printed[0]).toMatch(/^dev is answered by voice 1, sms 1, .* again, as of /);
    // Nothing is further back.
    expect(await bench.release('back')).toBe(1);
  });

  test('to a time that nothing was released at is refused', async () => {
    expect(await bench.release('back', '2026-01-01')).toBe(1);
    expect(bench.complained[0]).toMatch(/^No release of dev was made at 2026-01-01/);
  });
});

test.each([
  [['--despite', 'everything'], '--despite takes one of golden-calls, errors, live-answers.'],
  [['--stage', 'production'], 'Which stage? Add --stage dev or --stage prod.'],
])('%j is misused', async (args, words) => {
  expect(await bench.deploy(...args)).toBe(2);
  expect(bench.complained[0]).toBe(words);
});

test('the token is written nowhere', async () => {
  await deployOnce();
  await bench.deploy();
  expect([...bench.printed, ...bench.complained, ...bench.cdk].join('\n')).not.toContain(token);
});
