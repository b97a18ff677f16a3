import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CallView } from '#local/phone/control/call-view';
import { saveScript } from '#local/phone/control/save-script';
import { MisuseError } from '../command-line/misuse-error.ts';
import { runCallSession } from './call-session.ts';
import { chooseNumbers } from './choose-numbers.ts';
import { openPhone } from './open-phone.ts';
import type { PhoneClient } from './phone-client.ts';
import { typedLines } from './typed-lines.ts';

export const callUsage = `usage: npm run call -- [--from NUMBER|withheld] [--to NUMBER|HELPLINE] [--trace] [--answer]
  --answer takes the call that rings at --from instead of placing one`;

/** A call in the terminal. @returns the exit code */
export async function callCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      trace: { type: 'boolean', default: false },
      answer: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(callUsage);
    return 0;
  }
  const { client, stop } = await openPhone((line) => console.error(line));
  try {
    const chosen = chooseNumbers(values, client.about.numbers);
    if (chosen.kind === 'unknown') throw new MisuseError(chosen.why);
    const call = values.answer
      ? await answerRinging(client, chosen.from)
      : await client.call({ from: chosen.from, to: chosen.to });
    console.log(`${call.from} calls ${call.to} (${chosen.helpline}); :help lists what you can do\n`);
    const ended = await runCallSession({
      client,
      call,
      helpline: chosen.helpline,
      lines: typedLines('> '),
      print: (line) => console.log(line),
      save: saveScript(join('tests', 'conversations', 'scripts')),
      showsTrace: values.trace,
    });
    return ended.faults.length === 0 ? 0 : 1;
  } finally {
    await stop();
  }
}

async function answerRinging(client: PhoneClient, handset: string): Promise<CallView> {
  const ringing = (await client.calls()).find(({ to, state }) => to === handset && state.kind === 'ringing');
  if (ringing === undefined) throw new Error(`Nothing rings at ${handset}.`);
  return client.act(ringing.sid, { act: 'pick-up' });
}
