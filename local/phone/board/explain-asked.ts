import { explainTurn, type TurnExplanation } from '#local/why/explain-turn';
import { plainNumber } from '#twilio/address';
import type { BoardSources } from './view-board.ts';

/** Explains the webhook of a call or of a text. @returns undefined when there is none of that number */
export const explainAsked = (
  sid: string,
  turn: number,
  sources: BoardSources,
): TurnExplanation | undefined =>
  sid.startsWith('CA') ? explainOfCall(sid, turn, sources) : explainOfText(sid, turn, sources);

function explainOfCall(sid: string, turn: number, sources: BoardSources): TurnExplanation | undefined {
  const call = sources.calls.find((each) => each.sid === sid);
  const exchange = call?.exchanges.find(({ turns }) => turns.some((each) => each.turn === turn));
  const record = exchange?.turns.find((each) => each.turn === turn);
  if (call === undefined || exchange === undefined || record === undefined) return undefined;
  const ours = call.direction === 'inbound' ? call.to : call.from;
  const heard = exchange.heard.filter(({ kind }) => kind !== 'pause');
  return explainTurn({ record, content: contentOf(ours, sources), heard, channel: 'voice' });
}

function explainOfText(sid: string, turn: number, sources: BoardSources): TurnExplanation | undefined {
  const exchange = sources.exchanges.find((each) => each.sid === sid);
  const record = exchange?.turns[turn - 1];
  if (exchange === undefined || record === undefined) return undefined;
  const ours = plainNumber(record.parameters.To ?? '');
  const read = [...exchange.replies, ...exchange.undelivered].filter(({ by }) => by === 'helpline');
  const heard = read.map(({ body }) => ({ text: body, seconds: 0 }));
  return explainTurn({ record, content: contentOf(ours, sources), heard, channel: 'sms' });
}

const contentOf = (ours: string, { numbers, shelf }: BoardSources) => shelf.of(numbers[ours] ?? '');
