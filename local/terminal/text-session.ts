import type { TextMessage } from '#local/phone/texts/text-message';
import type { PhoneClient } from './phone-client.ts';
import { plainText } from './plain-text.ts';
import { showText, showTextAnswer } from './show-text.ts';

export interface TextSession {
  readonly client: PhoneClient;
  readonly from: string;
  readonly to: string;
  readonly print: (line: string) => void;
  readonly showsTrace: boolean;
}

/** Sends one text and shows the answer. @returns whether nothing went wrong */
export async function sendOneText(body: string, session: TextSession): Promise<boolean> {
  const { client, from, to, print, showsTrace } = session;
  const answer = await client.text({ from, to, body });
  for (const line of showTextAnswer(answer, showsTrace)) print(plainText(line));
  return answer.faults.length === 0;
}

/** A thread of texts: each line is sent, `:quit` ends it. Texts that came by themselves are shown with the next line. */
export async function runTextThread(lines: AsyncIterable<string>, session: TextSession): Promise<void> {
  const { client, print } = session;
  const shown = new Set((await client.texts()).map(({ sid }) => sid));
  for await (const typed of lines) {
    const body = typed.trim();
    if (body === ':quit' || body === ':q') return;
    if (body !== '') await sendOneText(body, session).catch((error: unknown) => print(wordsOf(error)));
    for (const text of await newTexts(shown, session)) {
      for (const line of showText(text)) print(plainText(line));
    }
    if (await isRinging(session)) print('-- your phone rings: npm run call -- --answer takes the call --');
  }
}

/** Texts to this handset that answer none of its own: a link that was asked for in a call, for instance. */
async function newTexts(
  shown: Set<string>,
  { client, from, to }: TextSession,
): Promise<readonly TextMessage[]> {
  const unseen = (await client.texts()).filter(({ sid }) => !shown.has(sid));
  for (const { sid } of unseen) shown.add(sid);
  return unseen.filter((text) => text.direction === 'outbound-api' && text.to === from && text.from === to);
}

async function isRinging({ client, from }: TextSession): Promise<boolean> {
  return (await client.calls()).some(({ to, state }) => to === from && state.kind === 'ringing');
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
