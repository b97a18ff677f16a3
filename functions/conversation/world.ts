import type { Outline } from './outline.ts';

/** How the caller reached us. WhatsApp is `sms` with wording rules of its own. */
export type Channel = 'voice' | 'sms';

/** What the core must know of the outside to decide a turn. */
export interface World {
  readonly channel: Channel;
  readonly outline: Outline;
  /** Whether a text can go to this caller: a mobile that shows its number, in an allowed country. */
  readonly canSendText: boolean;
  /** Whether the desk could ring this caller back: any number that is shown. */
  readonly canCallBack: boolean;
  /** Whether we may ring this caller ourselves: a number that is shown, in an allowed country. */
  readonly canRing: boolean;
  /** By the desk's hours, holidays and closures. */
  readonly desk: 'open' | 'shut';
  /** The desk's line leads back to us: it is diverted here, or calls itself. Nobody is dialled back to it. */
  readonly leadsBack?: true;
  /** How many parts the last text reply had; 1 when it fitted. */
  readonly partsOfLastReply: number;
  /** By text: how many of the choices on offer have been sent; all of them, unless it is said. */
  readonly shownChoices?: number;
}
