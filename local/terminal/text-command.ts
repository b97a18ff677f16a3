import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { saveScript } from '#local/phone/control/save-script';
import { whatsAppAddress } from '#twilio/address';
import { MisuseError } from '../command-line/misuse-error.ts';
import { chooseNumbers } from './choose-numbers.ts';
import { openPhone } from './open-phone.ts';
import { runTextThread, sendOneText, type TextSession } from './text-session.ts';
import { typedLines } from './typed-lines.ts';

export const textUsage = `usage: npm run text -- [WORDS...] [--from NUMBER] [--to NUMBER|HELPLINE] [--whatsapp] [--trace]
  without words: a thread, until :quit; :help lists what else there is`;

/** One text, or a thread of them, in the terminal. @returns the exit code */
export async function textCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      whatsapp: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(textUsage);
    return 0;
  }
  const { client, stop } = await openPhone((line) => console.error(line));
  try {
    const chosen = chooseNumbers(values, client.about.numbers);
    if (chosen.kind === 'unknown') throw new MisuseError(chosen.why);
    const address = (number: string) => (values.whatsapp ? whatsAppAddress(number) : number);
    const session: TextSession = {
      client,
      from: address(chosen.from),
      to: address(chosen.to),
      helpline: chosen.helpline,
      print: (line) => console.log(line),
      save: saveScript(join('tests', 'conversations', 'scripts')),
      showsTrace: values.trace,
    };
    if (positionals.length > 0) return (await sendOneText(positionals.join(' '), session)) ? 0 : 1;
    console.log(`${session.from} texts ${session.to} (${chosen.helpline}); :help lists what you can do\n`);
    await runTextThread(typedLines('> '), session);
    return 0;
  } finally {
    await stop();
  }
}
