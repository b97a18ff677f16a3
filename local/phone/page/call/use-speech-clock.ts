import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoardView, CallBoard } from '../../board/board-view.ts';

/** Where a call is in its own time, in seconds by estimate. */
export interface SpeechClock {
  readonly seconds: number;
  /** The helpline would still be speaking. */
  readonly speaks: boolean;
  /** How much of the last turn has been heard. */
  readonly heard: number;
}

const tickMs = 250;

/**
 * The call's clock: it runs while the helpline would be speaking, and then waits with whoever has not answered yet;
 * nobody is hurried here. What was there when the page was opened has long been heard.
 */
/** @param board absent until it was first heard what there is */
export function useSpeechClock(board: Pick<BoardView, 'call'> | undefined): SpeechClock {
  const call = board?.call;
  const turn = board === undefined ? 'unknown' : `${call?.sid} ${call?.turns.length}`;
  const begun = useRef({ turn, at: Number.NEGATIVE_INFINITY });
  const [now, setNow] = useState(() => performance.now());
  if (begun.current.turn !== turn) {
    const isNew = begun.current.turn !== 'unknown';
    begun.current = { turn, at: isNew ? performance.now() : Number.NEGATIVE_INFINITY };
  }
  const clock = clockAt(call, Math.max(0, now - begun.current.at) / 1000);
  useEffect(() => {
    if (!clock.speaks) return;
    const timer = setInterval(() => setNow(performance.now()), tickMs);
    return () => clearInterval(timer);
  }, [turn, clock.speaks]);
  return clock;
}

/** @param elapsed seconds since the last turn began to be heard */
export function clockAt(call: CallBoard | undefined, elapsed: number): SpeechClock {
  const length = call?.turns.at(-1)?.seconds ?? 0;
  const seconds = call?.seconds ?? 0;
  if (call?.state.kind !== 'listening') return { seconds, speaks: false, heard: length };
  const heard = Math.min(length, elapsed);
  return { seconds: seconds - (length - heard), speaks: heard < length, heard };
}
