import { type Call, placeCall, startCall } from './call/call.ts';
import type { CallOptions, PlacedCall } from './call/live-call.ts';
import type { PhoneServices } from './call/phone-services.ts';
import type { PostOffice } from './texts/post-office.ts';
import { sendText } from './texts/send-text.ts';
import type { TextExchange, TextOptions } from './texts/text-exchange.ts';

/** All calls and texts of one phone, in both directions. */
export interface PhoneLine {
  /** Oldest first. */
  readonly calls: readonly Call[];
  /** Texts that callers have sent, with what came of them, oldest first. */
  readonly exchanges: readonly TextExchange[];
  call(options: CallOptions): Promise<Call>;
  text(options: TextOptions): Promise<TextExchange>;
  /** A call that the helpline asks for by Twilio's REST. */
  place(options: CallOptions, placed: PlacedCall): Call;
  /** Another call that stands where one stood before an exchange. */
  fork(call: Call, exchange: number): Promise<Call>;
  /** Drops what is over: calls that have ended, and the exchanges of texts. */
  forget(): void;
}

export function createPhoneLine(services: PhoneServices, office: PostOffice): PhoneLine {
  const calls: Call[] = [];
  const exchanges: TextExchange[] = [];
  const keep = <Kept>(kept: Kept, among: Kept[]): Kept => {
    among.push(kept);
    services.changed();
    return kept;
  };
  return {
    calls,
    exchanges,
    call: async (options) => keep(await startCall(options, services), calls),
    text: async (options) => keep(await sendText(options, services, office), exchanges),
    place: (options, placed) => keep(placeCall(options, placed, services), calls),
    fork: async (call, exchange) => keep(await call.fork(exchange), calls),
    forget() {
      const live = calls.filter(({ state }) => state.kind !== 'ended');
      calls.splice(0, calls.length, ...live);
      exchanges.length = 0;
      services.changed();
    },
  };
}
