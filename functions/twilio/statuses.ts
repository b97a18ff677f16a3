/** Statuses of a call that is over: whatever came with them, nobody listens any more. */
const over: readonly string[] = ['completed', 'busy', 'failed', 'no-answer', 'canceled'];

/** Twilio's words for a text that will not arrive. */
const lost: readonly string[] = ['failed', 'undelivered'];

export const isOver = (callStatus: string): boolean => over.includes(callStatus);

export const isLost = (messageStatus: string): boolean => lost.includes(messageStatus);
