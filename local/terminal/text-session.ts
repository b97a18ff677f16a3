import type { CallView } from '#local/phone/control/call-view';
import type { TextMessage } from '#local/phone/texts/text-message';
import { type CallSession, runCallSession } from './call-session.ts';
import { plainText } from './plain-text.ts';
import { showText, showTextAnswer } from './show-text.ts';

export interface TextSession
  extends Pick<CallSession, 'client' | 'helpline' | 'print' | 'save' | 'showsTrace'> {
  readonly from: string;
  readonly to: string;
}

/** Sends one text and shows the answer. @returns whether nothing went wrong */
export async function sendOneText(body: string, session: TextSession): Promise<boolean> {
  const { client, from, to, print, showsTrace } = session;
  const answer = await client.text({ from, to, body });
  for (const line of showTextAnswer(answer, showsTrace)) print(plainText(line));
  return answer.faults.length === 0;
}

export const textHelp: readonly string[] = [
  'type words     to text them',
  ':answer        to take a call that rings',
  ':help          to see this list',
  ':quit          to end',
];

/** A smiley is a text; these are slips of the list above. */
const likeCommand = /^:[a-z]+$/;

/**
 * A thread of texts: each line is sent, but for those of `textHelp`. Texts that came by themselves are shown with the
 * next line.
 */
export async function runTextThread(lines: AsyncIterable<string>, session: TextSession): Promise<void> {
  const { client, print } = session;
  const iterator = lines[Symbol.asyncIterator]();
  const rest: AsyncIterable<string> = { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) };
  const shown = new Set((await client.texts()).map(({ sid }) => sid));
  for await (const typed of rest) {
    const body = typed.trim();
    if (body === ':quit' || body === ':q') break;
    await doTyped(body, rest, session);
    for (const text of await newTexts(shown, session)) {
      for (const line of showText(text)) print(plainText(line));
    }
    if ((await findRinging(session)) !== undefined) print('-- your phone rings: :answer takes the call --');
  }
  await iterator.return?.();
}

async function doTyped(body: string, rest: AsyncIterable<string>, session: TextSession): Promise<void> {
  const { print } = session;
  if (body === '') return;
  if (body === ':answer') return answerCall(rest, session);
  if (body === ':help') return textHelp.forEach((line) => void print(line));
  if (likeCommand.test(body)) return print(`There is no ${body}. :help lists what there is.`);
  await sendOneText(body, session).catch((error: unknown) => print(wordsOf(error)));
}

/** The call takes the lines that are typed until it is hung up; then the thread goes on. */
async function answerCall(lines: AsyncIterable<string>, session: TextSession): Promise<void> {
  const ringing = await findRinging(session);
  if (ringing === undefined) return session.print('-- nothing rings --');
  const call = await session.client.act(ringing.sid, { act: 'pick-up' });
  await runCallSession({ ...session, call, lines });
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

async function findRinging({ client, from }: TextSession): Promise<CallView | undefined> {
  return (await client.calls()).find(({ to, state }) => to === from && state.kind === 'ringing');
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
