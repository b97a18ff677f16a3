import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PublishedKnowledge } from '#content/published-knowledge';
import type { PublishedPrompts } from '#content/published-prompts';
import { lifelineDocuments } from '#infra/lifeline/lifeline-document';
import { readStages } from '#infra/read-stages';
import { resourceNames } from '#infra/stage-names';
import type { AwsState } from '#local/aws/aws-state';
import { localAuthToken, localBot, localRestKey } from '#local/helpline/local-account';
import { startLocalHelpline } from '#local/helpline/start-local-helpline';
import { startTable } from '#local/table/start-table';
import { startLoopbackServer } from '#local/wire/loopback-server';
import { connectCommand } from '#operating/connect/connect-command';
import { doctorCommand } from '#operating/doctor/doctor-command';
import { deployCommand } from '#operating/release/deploy-command';
import { releaseCommand } from '#operating/release/release-command';
import { secretsCommand } from '#operating/secrets/secrets-command';
import { createTestWorld } from '#tests/unit/operating/fixtures/operator-fixture';
import { addRelease } from '#tests/unit/operating/fixtures/release-bench';
import { startTestAws } from '#tests/unit/operating/fixtures/start-test-aws';
import { startTestPhone } from '#tests/unit/operating/fixtures/start-test-phone';

const names = resourceNames('dev');
const snapshot = resolve('.cache/snapshot');
const readJson = (file: string): unknown => JSON.parse(readFileSync(join(snapshot, file), 'utf8'));

/** Block of the page -> its commands and what they printed. */
export type Rehearsal = ReadonlyMap<string, readonly string[]>;

/** The commands of the first deploy against stand-ins for AWS and Twilio, with the real content and the real handlers. */
export async function rehearse(stagesFile: string): Promise<Rehearsal> {
  const stages = readStages('.', { HELPLINE_STAGES: stagesFile });
  const { numbers, twilioAccountSid: accountSid } = stages.dev;
  const { url, state, world } = await startEverything(numbers, accountSid);
  const blocks = new Map<string, string[]>();
  const cdk = async (args: readonly string[]) => {
    if (args.includes('helpline-dev')) addRelease(state, url, ['hkust'], localBot);
    else state.stacks.set('helpline-dev-lifeline', { LifelineBaseUrl: world.lifelineUrl });
    return 0;
  };
  let clock = Date.UTC(2026, 0, 5, 2, 0);
  const now = () => {
    clock += 1_000;
    return clock;
  };
  const run = async (block: string, line: string) => {
    const printed: string[] = blocks.get(block) ?? [];
    blocks.set(block, printed);
    printed.push(`$ npm run ${line}`);
    const print = (words: string) => void printed.push(...words.split('\n'));
    const [command = '', ...args] = line.replace(' --', '').split(' ');
    const operator = { ...world, stages, now, print, complain: print };
    const release = {
      ...operator,
      cdk,
      commit: '5da1f5f',
      buildSnapshot: async () => {},
      pause: async () => {},
    };
    const commands: Readonly<Record<string, () => unknown>> = {
      deploy: () => deployCommand(args, release),
      secrets: () => secretsCommand(args, operator),
      connect: () => connectCommand(args, operator),
      doctor: () => doctorCommand(args, operator),
      release: () => releaseCommand(args, operator),
    };
    await commands[command]?.();
  };
  await run('deploy', 'deploy -- --stage dev');
  await run('secrets', 'secrets -- token --stage dev');
  await run('secrets', 'secrets -- key --stage dev');
  await run('secrets', 'secrets -- show --stage dev');
  await run('connect', 'connect -- --stage dev --yes');
  await run('doctor', 'doctor -- --stage dev');
  await run('again', 'deploy -- --stage dev');
  await run('again', 'release -- back --stage dev');
  const places = [
    [url, 'https://abc123.execute-api.ap-northeast-1.amazonaws.com'],
    [world.lifelineUrl, 'https://d1.cloudfront.net'],
    [world.environment.AWS_ENDPOINT_URL_DYNAMODB ?? '', 'ap-northeast-1'],
  ] as const;
  return new Map([...blocks].map(([block, lines]) => [block, lines.map((line) => steady(line, places))]));
}

/** What differs from one run to the next, or with every edit of the content, stands as one example. */
const steady = (line: string, places: readonly (readonly [string, string])[]): string =>
  places
    .reduce((words, [here, there]) => words.replaceAll(here, there), line)
    .replace(/http:\/\/127\.0\.0\.1:\d+\/(voice|sms|call-status)/g, '(what was there)')
    .replace(/\b[0-9a-f]{12}\b/g, (hash) => (/^\d+$/.test(hash) ? hash : '4f2a90c1b7d3'))
    .replace(/\b\d+ topics/, '32 topics')
    .replace(/\d\.\d s$/, '0.2 s');

async function startEverything(numbers: Readonly<Record<string, string>>, accountSid: string) {
  const helpline = await startLocalHelpline({
    ...{ webhooksPort: 0, phonePort: 0, authToken: localAuthToken, snapshotDirectory: snapshot },
  });
  onTestFinished(() => helpline.stop());
  // Its instances are those of the stage from here on.
  Object.assign(process.env, { NUMBERS: JSON.stringify(numbers), TWILIO_ACCOUNT_SID: accountSid });
  helpline.coldStart();
  const { phone } = await startTestPhone({ accountSid, numbers });
  const table = await startTable({
    knowledgeTable: names.knowledgeTable,
    conversationsTable: names.conversationsTable,
    now: Date.now,
  });
  onTestFinished(() => table.stop());
  const aws = await startTestAws({});
  fillAccount(aws.state);
  const lifelineUrl = await startLifeline(numbers);
  const world = {
    ...createTestWorld({
      ...aws.environment,
      AWS_ENDPOINT_URL_DYNAMODB: table.url,
      TWILIO_API_BASE_URL: phone.url,
      TWILIO_AUTH_TOKEN: localAuthToken,
      TWILIO_API_KEY: localRestKey.sid,
      TWILIO_API_KEY_SECRET: localRestKey.secret,
    }),
    lifelineUrl,
  };
  mkdirSync(join(world.root, '.cache'));
  symlinkSync(snapshot, join(world.root, '.cache/snapshot'));
  return { url: helpline.webhooksUrl, state: aws.state, world };
}

/** As the stacks leave it, with both mails confirmed. */
function fillAccount(state: AwsState): void {
  state.secrets.set(names.secrets.rest, { value: '{}', putAt: 0 });
  state.alarms.set(names.alarm('webhooks-failing'), { state: 'OK', reason: '' });
  for (const [topic, endpoint] of [
    [names.alarmTopic, 'alarms@ust.hk'],
    [names.deskTopic, 'desk@ust.hk'],
  ] as const)
    state.subscriptions.set(`arn:aws:sns:ap-northeast-1:123456789012:${topic}`, [
      { endpoint, confirmed: true },
    ]);
}

async function startLifeline(numbers: Readonly<Record<string, string>>): Promise<string> {
  const knowledge = readJson('hkust.json') as PublishedKnowledge;
  const documents = lifelineDocuments(numbers, () => knowledge, readJson('prompts.json') as PublishedPrompts);
  const site = await startLoopbackServer({
    service: 'lifeline',
    maxBodyBytes: 0,
    operationOf: ({ target }) => target,
    answer: async ({ target }) => {
      const found = documents.find(({ path }) => `/${path}` === target);
      if (found === undefined) return { status: 404 };
      return { status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: found.twiml };
    },
  });
  onTestFinished(() => site.stop());
  return site.url;
}
