/**
 * Twilio's default handling of opt-out words on long codes: the whole message, in any case. It answers by itself,
 * blocks or unblocks the pair of numbers, and forwards the message all the same.
 * https://help.twilio.com/articles/223134027 (Twilio support for opt-out keywords)
 */
const words = {
  stop: new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']),
  start: new Set(['START', 'YES', 'UNSTOP']),
  help: new Set(['HELP', 'INFO']),
} as const;

export type OptOutWord = keyof typeof words;

/** Twilio's own replies, in its default wording. */
export const optOutReplies: Readonly<Record<OptOutWord, string>> = {
  stop: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  start:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  help: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};

/** @returns which kind of word the message is, sent alone; undefined for any other message */
export function optOutWord(body: string): OptOutWord | undefined {
  const word = body.trim().toUpperCase();
  return (['stop', 'start', 'help'] as const).find((kind) => words[kind].has(word));
}

/** Which handsets have said STOP to which of our numbers. */
export interface OptOuts {
  has(handset: string, ours: string): boolean;
  note(word: OptOutWord, handset: string, ours: string): void;
}

export function createOptOuts(): OptOuts {
  const pairs = new Set<string>();
  const pair = (handset: string, ours: string) => `${handset} ${ours}`;
  return {
    has: (handset, ours) => pairs.has(pair(handset, ours)),
    note(word, handset, ours) {
      if (word === 'stop') pairs.add(pair(handset, ours));
      if (word === 'start') pairs.delete(pair(handset, ours));
    },
  };
}
