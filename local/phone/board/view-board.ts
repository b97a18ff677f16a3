import type { ContentAtHand, ContentShelf } from '#local/why/content-at-hand';
import { reasonOf } from '#local/why/turn-reason';
import { isOnWhatsApp, plainNumber } from '#twilio/address';
import type { Call } from '../call/call.ts';
import type { PostOffice } from '../texts/post-office.ts';
import type { TextExchange } from '../texts/text-exchange.ts';
import type { TextMessage } from '../texts/text-message.ts';
import type { BoardView, TextBoard } from './board-view.ts';
import type { House } from './house.ts';
import type { Runs } from './runs.ts';
import { viewCallBoard, viewCallEntry } from './view-call.ts';

/** Whose telephone is looked at. */
export interface BoardAsk {
  /** Its number, shown or not. */
  readonly handset: string;
  /** Which of our numbers it talks to. */
  readonly ours: string;
  /** The call to show; the latest, if not said. */
  readonly call?: string | undefined;
}

export interface BoardSources {
  readonly numbers: Readonly<Record<string, string>>;
  readonly calls: readonly Call[];
  readonly texts: readonly TextMessage[];
  /** What came of the texts that callers sent. */
  readonly exchanges: readonly TextExchange[];
  readonly shelf: Pick<ContentShelf, 'of'>;
  readonly office: Pick<PostOffice, 'handset'>;
  readonly house: House | undefined;
  readonly runs: Pick<Runs, 'originOf'>;
}

/** The latest that a page lists. */
const mostListed = 20;

/** What one telephone shows: its own calls, its own ringing, its own texts, and nobody else's. */
export function viewBoard({ handset, ours, call: sid }: BoardAsk, sources: BoardSources): BoardView {
  const { numbers, texts, shelf, office, house } = sources;
  const content = shelf.of(numbers[ours] ?? '');
  const calls = sources.calls.filter((call) => isBetween(call, handset, ours));
  const rings = calls.findLast(({ state }) => state.kind === 'ringing');
  const { deliveryError, refusedWith } = office.handset(handset);
  const textTrouble = deliveryError ?? refusedWith;
  const taken = calls.filter(({ state }) => state.kind !== 'ringing');
  const shown = taken.find((call) => call.sid === sid) ?? taken.at(-1);
  return {
    numbers,
    examples: examplesOf(content),
    calls: taken.slice(-mostListed).map(viewCallEntry),
    ...(shown !== undefined && viewRuns(shown, sources, content)),
    ...(rings !== undefined && { ringing: { sid: rings.sid, from: rings.from } }),
    texts: texts
      .filter((text) => isThread(text, handset, ours))
      .map((text) => viewText(text, sources.exchanges, content)),
    ...(textTrouble !== undefined && { textTrouble }),
    ...(house !== undefined && { house: house.view(numbers[ours] ?? '') }),
  };
}

/** A call, and beside it the one that it was run after. */
function viewRuns(
  call: Call,
  { runs, calls }: BoardSources,
  content: ContentAtHand | undefined,
): Pick<BoardView, 'call' | 'first'> {
  const origin = runs.originOf(call.sid);
  const first = calls.find(({ sid }) => sid === origin?.sid);
  return {
    call: { ...viewCallBoard(call, content), ...(origin !== undefined && { origin }) },
    ...(first !== undefined && { first: viewCallBoard(first, content) }),
  };
}

const isBetween = (call: Call, handset: string, ours: string): boolean =>
  call.handset === handset && (call.direction === 'inbound' ? call.to : call.from) === ours;

function isThread({ from, to }: TextMessage, handset: string, ours: string): boolean {
  const [sender, receiver] = [plainNumber(from), plainNumber(to)];
  return (sender === handset && receiver === ours) || (sender === ours && receiver === handset);
}

function viewText(
  { sid, by, from, body, createdAt, measure, status, errorCode }: TextMessage,
  exchanges: readonly TextExchange[],
  content: ContentAtHand | undefined,
): TextBoard {
  const answered = exchanges.find((exchange) => exchange.sid === sid);
  return {
    ...{ sid, by, body, measure, status },
    via: isOnWhatsApp(from) ? 'whatsapp' : 'sms',
    at: createdAt,
    ...(errorCode !== undefined && { errorCode }),
    reasons:
      answered?.turns.map((record, index) => reasonOf(sid, index + 1, 'caller', record, content)) ?? [],
  };
}

/** The first topics of the menu, as they are asked. */
function examplesOf(content: ReturnType<ContentShelf['of']>): readonly string[] {
  const english = content?.knowledge.locales.en;
  const first = content?.knowledge.profile.menu.flatMap(({ topics }) => topics.slice(0, 1)) ?? [];
  return first.flatMap((topic) => english?.topics[topic]?.question ?? []).slice(0, 3);
}
