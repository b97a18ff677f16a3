import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { signAsTwilio } from '../../functions/twilio/signature.ts';
import { twilioUrls, webhookPaths } from '../../functions/twilio/urls.ts';
import { localAuthToken } from '../../local/helpline/local-account.ts';
import { startLocalHelpline } from '../../local/helpline/start-local-helpline.ts';
import { toGatewayEvent } from '../../local/webhooks/gateway-event.ts';
import { bundleFunction } from './bundle-function.ts';
import { printTable } from './print-table.ts';
import { milliseconds, spreadOf } from './spread.ts';

/** Fresh processes of each kind, by turns, so that a busy moment meets both. */
const processes = 21;

const run = promisify(execFile);

/** What a fresh process does: import the bundle, answer one webhook, say how long it took. */
const child = `
const [bundle, event] = process.argv.slice(2);
const began = performance.now();
const { handler } = await import(bundle);
const result = await handler(JSON.parse(event));
if (result.statusCode !== 200) throw new Error('answered ' + result.statusCode);
console.log(performance.now() - began);
process.exit(0);
`;

function firstWebhook(webhooksUrl: string): string {
  const form = {
    CallSid: `CA${'1'.repeat(32)}`,
    From: '+85291234567',
    To: '+12025550101',
    CallStatus: 'ringing',
    Direction: 'inbound',
  };
  const signature = signAsTwilio(localAuthToken, twilioUrls(webhooksUrl).voice, form);
  const request = {
    method: 'POST',
    target: webhookPaths.voice,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
    rawHeaders: ['content-type', 'application/x-www-form-urlencoded', 'x-twilio-signature', signature],
    body: Buffer.from(new URLSearchParams(form).toString()),
  };
  return JSON.stringify(
    toGatewayEvent(request, {
      domainName: '127.0.0.1',
      route: `POST ${webhookPaths.voice}`,
      nowMs: Date.now(),
    }),
  );
}

async function timeProcesses(
  bundles: Readonly<Record<'voice' | 'empty', string>>,
  event: string,
): Promise<Readonly<Record<'voice' | 'empty', readonly number[]>>> {
  const script = join('.cache/bench', 'child.mjs');
  writeFileSync(script, child);
  const times = { voice: [] as number[], empty: [] as number[] };
  for (let count = 0; count < processes; count += 1) {
    for (const kind of ['voice', 'empty'] as const) {
      const { stdout } = await run(process.execPath, [script, bundles[kind], event], { env: process.env });
      times[kind].push(Number(stdout));
    }
  }
  return times;
}

/** Measures import and first reply of the voice function beside an empty handler. */
async function benchFirstReply(snapshotDirectory: string): Promise<void> {
  const voice = (await bundleFunction('voice')).path;
  const empty = resolve('.cache/bench/empty.mjs');
  writeFileSync(empty, 'export const handler = async () => ({ statusCode: 200 });');
  const helpline = await startLocalHelpline({
    webhooksPort: 0,
    phonePort: 0,
    authToken: localAuthToken,
    snapshotDirectory,
  });
  try {
    const times = await timeProcesses({ voice, empty }, firstWebhook(helpline.webhooksUrl));
    const [ours, nothing] = [spreadOf(times.voice).p50, spreadOf(times.empty).p50];
    printTable(
      `Import and first reply in fresh processes (median of ${processes})`,
      ['what', 'ms'],
      [
        ['voice function, greeting', milliseconds(ours)],
        ['empty handler', milliseconds(nothing)],
        ['difference', milliseconds(ours - nothing)],
      ],
    );
  } finally {
    await helpline.stop();
  }
}

/** Measures what a cold function weighs and takes. */
export async function benchColdStart(snapshotDirectory: string): Promise<void> {
  await benchFirstReply(snapshotDirectory);
  const rows: string[][] = [];
  for (const name of ['voice', 'sms', 'call-status']) {
    const { bytes, bytesAtStart } = await bundleFunction(name);
    rows.push([name, String(bytes), String(bytesAtStart)]);
  }
  printTable('Bundles, minified, SDK included', ['function', 'bytes of code', 'loaded at once'], rows);
}
