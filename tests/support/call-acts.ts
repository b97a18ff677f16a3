import type { Call } from '#local/phone/call/call';

/** One thing that a caller does in a call. */
export type Act = (call: Call) => Promise<void>;

export const say =
  (words: string): Act =>
  (call) =>
    call.say(words);

export const press =
  (key: string): Act =>
  (call) =>
    call.press(key);

export const silence: Act = (call) => call.silence();
