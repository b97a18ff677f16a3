import type { TurnTrace } from '#local/why/turn-detail';
import type { WireTrace } from '#local/wire/wire-message';
import type { CallEnd } from '#turn/ports';

/** What happened inside the helpline, in the order in which it ended: for `--trace`, the page and counting calls. */
export type HelplineTrace =
  /** A stand-in or the webhooks' gateway took a request. */
  | ({ readonly kind: 'wire' } & WireTrace)
  /** A turn was taken: the record that a deployed function would log. */
  | ({ readonly kind: 'turn' } & TurnTrace)
  | { readonly kind: 'call-ended'; readonly record: CallEnd }
  /** A fault was survived. */
  | { readonly kind: 'fault'; readonly where: string; readonly error: unknown }
  /** A handler threw, which must not happen: the gateway has answered 500. */
  | { readonly kind: 'crash'; readonly route: string; readonly error: unknown };

export type OnHelplineTrace = (trace: HelplineTrace) => void;
