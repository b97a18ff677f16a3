import type { HelplineTrace } from '../../local/helpline/helpline-trace.ts';
import { localAuthToken } from '../../local/helpline/local-account.ts';
import { startLocalHelpline } from '../../local/helpline/start-local-helpline.ts';
import { printTable } from './print-table.ts';
import { milliseconds, spreadOf } from './spread.ts';

type TurnKind = 'greeting' | 'key press' | 'spoken question' | 'text' | 'link sent in a call';

/** Calls that are made; the first ones warm the machine up and are not counted. */
const rounds = { warmUp: 20, counted: 150 } as const;

const questions = [
  'I lost my phone and need to sign in',
  'how do I use the pass I was given',
  'there is no notification on my phone',
  'the VPN keeps asking me for Duo',
  'can I borrow one of those tokens',
];

interface Measured {
  readonly times: number[];
  readonly calls: number[];
}

/** Measures the webhooks' own time of each kind of turn, and counts the calls that it makes over the network. */
export async function benchTurns(snapshotDirectory: string): Promise<void> {
  const traces: HelplineTrace[] = [];
  const helpline = await startLocalHelpline({
    webhooksPort: 0,
    phonePort: 0,
    authToken: localAuthToken,
    snapshotDirectory,
    onTrace: (trace) => void traces.push(trace),
  });
  const measured = new Map<TurnKind, Measured>();
  const take = async (kind: TurnKind, counts: boolean, act: () => Promise<unknown>): Promise<void> => {
    traces.length = 0;
    await act();
    const wires = traces.flatMap((trace) => (trace.kind === 'wire' ? [trace] : []));
    const webhook = wires.find(({ operation }) => /^POST \/(voice|sms)/.test(operation));
    if (!counts || webhook === undefined) return;
    const into = measured.get(kind) ?? { times: [], calls: [] };
    measured.set(kind, into);
    into.times.push(webhook.ms);
    // The secrets door is asked once in five minutes, and is on the same machine.
    into.calls.push(wires.filter(({ service }) => service === 'table' || service === 'lex').length);
  };
  try {
    for (let round = -rounds.warmUp; round < rounds.counted; round += 1) {
      await oneRound(helpline.phone, round, (kind, act) => take(kind, round >= 0, act));
    }
  } finally {
    await helpline.stop();
  }
  printTable(
    `Handler time of one turn, stand-ins in the same process (${rounds.counted} calls)`,
    ['turn', 'p50 ms', 'p99 ms', 'network calls'],
    [...measured].map(([kind, { times, calls }]) => {
      const { p50, p99 } = spreadOf(times);
      return [kind, milliseconds(p50), milliseconds(p99), `${Math.min(...calls)}-${Math.max(...calls)}`];
    }),
  );
}

type Phone = Awaited<ReturnType<typeof startLocalHelpline>>['phone'];

async function oneRound(
  phone: Phone,
  round: number,
  take: (kind: TurnKind, act: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const to = '+12025550101';
  const from = `+8529${String(1_000_000 + round).padStart(7, '0')}`;
  const question = questions[Math.abs(round) % questions.length] ?? '';
  let call: Awaited<ReturnType<Phone['call']>> | undefined;
  await take('greeting', async () => {
    call = await phone.call({ from, to });
  });
  await take('spoken question', async () => call?.say(question));
  await take('key press', async () => call?.press('9'));
  await take('link sent in a call', async () => call?.say('text me the link'));
  await call?.hangUp();
  await take('text', () => phone.text({ from, to, body: question }));
  await phone.idle();
}
