import type { Heard } from './heard.ts';

/** A webhook about somebody who has picked up and is asked for a key. */
export interface AskedKey {
  /** From the URL, as JSON. */
  readonly state: string;
  /** What came of the round before. */
  readonly heard: Heard;
  /** 1: nothing was asked yet. */
  readonly round: number;
}

/** How often who picks up is asked for the key, before we hang up: a voicemail would record us for minutes. */
export const mostRounds = 2;

/** The key that takes a call. Nobody presses it by chance, and no machine does. */
export const hasAccepted = ({ heard, round }: AskedKey): boolean =>
  round > 1 && heard.kind === 'digits' && heard.digits === '1';
