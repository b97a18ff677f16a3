import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { localSecretIds, localSigningSecret, localTables } from '#local/helpline/local-account';
import { announceRunningHelpline } from '#local/helpline/running-helpline';
import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';
import { connectNumbers } from '#operating/connect/connect-numbers';
import { findDeployment, openTwilio } from '#operating/deployment/find-deployment';
import { doctorCommand } from '#operating/doctor/doctor-command';
import { localClientOptions } from '#tests/support/local-aws';
import { createDoctorBench, type DoctorBench } from '#tests/unit/operating/fixtures/doctor-bench';

let bench: DoctorBench;

beforeEach(async () => {
  bench = await createDoctorBench();
  const deployment = await findDeployment({ stage: 'dev' }, bench);
  await connectNumbers(deployment, await openTwilio({ stage: 'dev' }, bench), true, bench);
});

test.each([
  [[], 'Which helpline? Add --stage dev, --stage prod, or --local for the one on this machine.'],
  [['--stage', 'dev', '--local'], expect.stringContaining('Which helpline?')],
])('%j says of no one helpline that it is meant', async (args, words) => {
  expect(await doctorCommand(args, bench)).toBe(2);
  expect(bench.complained).toEqual([words, expect.stringContaining('npm run doctor -- --stage prod')]);
});

describe('a helpline that is well', () => {
  test('is told so, with what was seen of each part and how to see the rest', async () => {
    expect(await bench.examine()).toBe(0);
    expect(bench.linesOf('WRONG')).toEqual([]);
    expect(
      bench.printed.filter((line) => line.includes('+12025550101') || line.includes('in zh-HK')),
    ).toEqual([
      '  mind   hkust has no model in zh-HK: when Lex does not answer, nothing but keywords is understood',
      '  ok     +12025550101 (hkust) points at the stack',
      '  ok     +12025550101 calls and texts',
      '  -      Under which sender a text from +12025550101 (US) arrives in +852',
      expect.stringMatching(/^ {2}ok {5}A call to \+12025550101 \(hkust\) is greeted, in \d\.\d s$/),
      '  ok     A call to +12025550101 (hkust) goes on in zh-HK by key 7',
      '  ok     A text to +12025550101 (hkust) is taken',
      '  ok     The bot of hkust in zh-HK knows apple by its question',
    ]);
    expect(bench.printed.at(-1)).toBe('0 wrong, 4 to mind, 40 right, 11 not checked');
    // One alarm is rung by its own way, and it is said where to look for it.
    expect(bench.aws.alarms.get('helpline-dev-webhooks-failing')).toEqual({
      state: 'ALARM',
      reason: 'A test, by npm run doctor: nothing is wrong.',
    });
    expect(bench.linesOf('-')).toContain(
      '-      Whether the alarm webhooks-failing arrives that was rung just now | Look for it in the mail of helpline@example.org: it comes within five minutes, and so does its end.',
    );
    // And nothing is left behind: no text, no call, no conversation.
    const { phone, standIns } = bench.helpline;
    expect([phone.texts, phone.calls]).toEqual([[], []]);
    const client = new DynamoDBClient(localClientOptions(standIns.table.url));
    const stored = await client.send(new ScanCommand({ TableName: localTables.conversations }));
    client.destroy();
    expect(stored.Items).toEqual([]);
  });

  test('on this machine, as it was started', async () => {
    const { webhooksUrl, phoneUrl, standIns } = bench.helpline;
    await announceRunningHelpline(bench.root, {
      ...{ webhooksUrl, publicBaseUrl: webhooksUrl, phoneUrl },
      ...{ tableUrl: standIns.table.url, lexUrl: standIns.lex.url, snsUrl: standIns.sns.url },
    });
    bench.printed.length = 0;
    await connectNumbers(
      await findDeployment({ local: true }, bench),
      await openTwilio({ local: true }, bench),
      true,
      bench,
    );
    expect(await doctorCommand(['--local'], { ...bench, environment: {} })).toBe(0);
    expect(bench.printed.at(-1)).toBe('0 wrong, 4 to mind, 28 right, 6 not checked');
  });
});

describe('what is wrong is named with its mend', () => {
  test('an address that has not confirmed, a token that is not ours, a key without rights, a young account', async () => {
    const topic = 'arn:aws:sns:ap-northeast-1:123456789012:helpline-dev-alarms';
    bench.aws.subscriptions.set(topic, [{ endpoint: 'alarms@example.org', confirmed: false }]);
    bench.aws.secrets.set('helpline-dev-signing', { value: '{"twilioAuthTokens":["old"]}', putAt: 0 });
    bench.aws.secrets.set('helpline-dev-rest', { value: '{"keySid":"SK1","keySecret":"none"}', putAt: 0 });
    bench.aws.concurrency = 10;
    expect(await bench.examine()).toBe(1);
    expect(bench.linesOf('WRONG').map((line) => line.split(' | ')[0])).toEqual([
      'WRONG  The token in TWILIO_AUTH_TOKEN is not in the secret: every webhook is refused',
      expect.stringMatching(/^WRONG {2}The key may not send texts/),
      'WRONG  Alarms do not reach alarms@example.org: it has not confirmed',
    ]);
    expect(bench.linesOf('mind').at(-1)).toMatch(
      /^mind {3}The account runs 10 functions at once, all together \| Callers beyond that hear the lifeline/,
    );
  });

  test('numbers that point elsewhere', async () => {
    bench.writeOutputs('http://127.0.0.1:9');
    expect(await bench.examine()).toBe(1);
    expect(bench.linesOf('WRONG')[0]).toBe(
      'WRONG  +12025550101 (hkust) does not point at the stack: VoiceUrl, StatusCallback, SmsUrl | Look at it and mend it: npm run connect -- --stage dev',
    );
    expect(bench.linesOf('WRONG').filter((line) => line.includes('/voice'))).toEqual([
      "WRONG  A forged POST /voice is not refused as it should be: nothing can be connected to | Is http://127.0.0.1:9 the stack's address? Deploy: npm run deploy -- --stage dev",
    ]);
    expect(
      bench.linesOf('WRONG').some((line) => line.includes('A call to +12025550101 (hkust) is not answered')),
    ).toBe(true);
  });

  test('a token that the secret does not hold', async () => {
    bench.helpline.standIns.secrets.put(localSecretIds.signing, localSigningSecret(['another-token']));
    bench.helpline.coldStart();
    expect(await bench.examine()).toBe(1);
    expect(bench.linesOf('WRONG')).toHaveLength(6);
    expect(bench.linesOf('WRONG')[0]).toMatch(
      /^WRONG {2}A call to \+12025550101 \(hkust\) is refused although it is signed \| The token that signed is not among the secret's twilioAuthTokens/,
    );
    expect(bench.linesOf('ok').filter((line) => line.includes('forged'))).toHaveLength(3);
  });

  test('a table that does not answer; what rests on it is not checked', async () => {
    bench.helpline.faults.table.set({ kind: 'refuse' });
    expect(await bench.examine()).toBe(1);
    expect(bench.linesOf('WRONG')[0]).toMatch(
      /^WRONG {2}the table local-knowledge \(ap-northeast-1\) cannot be read \| /,
    );
    expect(bench.linesOf('-').map((line) => line.split(' | ')[0])).toContain(
      '-      Whether the bot of hku knows its topics',
    );
    // The functions answer from what they were built with.
    expect(bench.linesOf('ok').some((line) => line.includes('A call to +12025550102 (hku) is greeted'))).toBe(
      true,
    );
  });

  test('credentials that may not look are no finding of the table', async () => {
    const refusal = { __type: 'com.amazon.coral.service#AccessDeniedException', message: 'no' };
    bench.helpline.faults.table.set({ kind: 'answer', answer: jsonAnswer(400, refusal) });
    await bench.examine();
    expect(bench.linesOf('-')[0]).toBe(
      '-      What is live in the table local-knowledge (ap-northeast-1) | the table local-knowledge (ap-northeast-1) could not be reached. These credentials may not do this: use a role that may read and write the table.',
    );
  });

  test('Lex that has too much to do, and Lex that refuses', async () => {
    const throttled = jsonAnswer(
      429,
      { message: 'slow down' },
      { 'x-amzn-errortype': 'ThrottlingException' },
    );
    bench.helpline.faults.lex.set({ kind: 'answer', answer: throttled });
    await bench.examine();
    expect(bench.linesOf('mind').at(-1)).toMatch(
      /^mind {3}The bot of cuhk in en has too much to do \| See its quota/,
    );
    const missing = jsonAnswer(
      404,
      { message: 'no alias' },
      { 'x-amzn-errortype': 'ResourceNotFoundException' },
    );
    bench.helpline.faults.lex.set({ kind: 'answer', answer: missing });
    expect(await bench.examine()).toBe(1);
    expect(bench.linesOf('WRONG').at(-1)).toMatch(
      /^WRONG {2}The bot of cuhk in en refuses to be asked \| Its alias or/,
    );
  });

  test('a wrong credential for Twilio', async () => {
    const environment = { ...bench.environment, TWILIO_AUTH_TOKEN: 'wrong' };
    bench.printed.length = 0;
    expect(
      await doctorCommand(['--stage', 'dev', '--table', 'local-knowledge'], { ...bench, environment }),
    ).toBe(1);
    expect(bench.linesOf('WRONG')[0]).toMatch(
      /^WRONG {2}The account could not be read \| Twilio does not accept these credentials/,
    );
  });
});

describe('the lifeline', () => {
  const voice = '/voice/12025550101.xml';
  const answer = (body: string, type = 'text/xml') => ({
    status: 200,
    headers: { 'content-type': type },
    body,
  });
  const inResponse = (verbs: string) => answer(`<Response>${verbs}</Response>`);
  const dial = (number: string, callerId: string) =>
    `<Dial callerId="${callerId}"><Number>${number}</Number></Dial>`;
  const goodbye = '<Say>Goodbye.</Say>';

  const faults: readonly (readonly [string, WireAnswer | undefined, string])[] = [
    ['is not there', undefined, 'answers 404'],
    ['dials nobody', inResponse(goodbye), 'does not dial the serviceline +85223586200'],
    [
      'dials an old serviceline',
      inResponse(dial('+85200000000', '+12025550101') + goodbye),
      'dials +85200000000; the serviceline is +85223586200',
    ],
    [
      'shows another number',
      inResponse(dial('+85223586200', '+12025550102') + goodbye),
      'does not show +12025550101, and Hong Kong lets no other number through',
    ],
    [
      'ends after the Dial',
      inResponse(dial('+85223586200', '+12025550101')),
      'ends in silence when nobody answers',
    ],
    ['is read aloud', answer('Sorry.', 'text/plain'), 'it is no TwiML'],
    ['is cut off', answer('<Response><Say>Sorry'), '12100'],
  ];
  test('that is not as it should be, in seven ways', async () => {
    for (const [way, document, words] of faults) {
      if (document === undefined) bench.lifeline.delete(voice);
      else bench.lifeline.set(voice, document);
      expect(await bench.examine(), way).toBe(1);
      const [line, ...others] = bench.linesOf('WRONG');
      expect(line, way).toContain(`${bench.lifelineUrl}${voice}`);
      expect(line, way).toContain(words);
      expect(line, way).toContain('Deploy the lifeline again: npm run deploy -- --stage dev');
      expect(others, way).toEqual([]);
    }
  });

  test('without a message for those who text', async () => {
    bench.lifeline.set('/sms/12025550103.xml', inResponse(''));
    expect(await bench.examine()).toBe(1);
    expect(bench.linesOf('WRONG')[0]).toContain('/sms/12025550103.xml holds no message');
  });
});
