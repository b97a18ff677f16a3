import { useEffect, useRef } from 'preact/hooks';
import type { BoardView, CallBoard, HeardPiece } from '../../board/board-view.ts';

/** Whether this browser has a voice. */
export const hasVoice = 'speechSynthesis' in globalThis;

/** Reads what is heard on the call aloud, as it comes: nothing of what was there when the page was opened. */
export function useReadAloud(board: Pick<BoardView, 'call'> | undefined, isOn: boolean): void {
  const call = board?.call;
  const read = useRef<Position | undefined>(undefined);
  useEffect(() => {
    const before = read.current;
    if (board !== undefined) read.current = positionOf(call);
    if (!isOn || !hasVoice || call === undefined || before === undefined) return;
    if (before.sid === call.sid) speak(newPieces(call, before));
    else if (call.turns.length === 1) speak(newPieces(call, nothing));
  }, [board, call, isOn]);
  // Whoever speaks, presses a key or hangs up interrupts.
  useEffect(() => {
    if (hasVoice && (!isOn || call?.state.kind === 'ended')) speechSynthesis.cancel();
  }, [isOn, call?.state.kind]);
}

interface Position {
  readonly sid: string;
  readonly turns: number;
  readonly heard: number;
}

const nothing: Position = { sid: '', turns: 0, heard: 0 };

const positionOf = (call: CallBoard | undefined): Position => ({
  sid: call?.sid ?? '',
  turns: call?.turns.length ?? 0,
  heard: call?.turns.at(-1)?.heard.length ?? 0,
});

/** What was heard since: of the last turn that was read its rest, and all turns after it. */
function newPieces({ turns }: CallBoard, before: Position): readonly HeardPiece[] {
  const begun = turns[before.turns - 1]?.heard.slice(before.heard) ?? [];
  return [...begun, ...turns.slice(before.turns).flatMap(({ heard }) => heard)];
}

function speak(pieces: readonly HeardPiece[]): void {
  const words = pieces.filter(({ as }) => as !== 'sound');
  if (words.length === 0) return;
  // A new turn interrupts the one before, as on a call.
  speechSynthesis.cancel();
  for (const { text, language } of words) {
    const utterance = new SpeechSynthesisUtterance(text);
    if (language !== undefined) utterance.lang = language;
    speechSynthesis.speak(utterance);
  }
}
