import type { BoardView } from '../../board/board-view.ts';

/** Where texts go by. */
export type Via = 'sms' | 'whatsapp';

/** The telephone that a narrow screen shows. */
export type Facing = 'call' | 'first' | 'texts' | 'desk';

/** What the person at the page has chosen and typed: kept for the tab, so that a reload loses nothing. */
export interface Choices {
  /** The telephone that is held. */
  readonly handset: string;
  readonly hidesNumber: boolean;
  /** The number of ours that is called; empty until it is known which there are. */
  readonly ours: string;
  /** The call that is looked at; the latest, if none was chosen. */
  readonly call: string;
  readonly via: Via;
  readonly facing: Facing;
  /** Words that are typed and not yet said. */
  readonly saying: string;
  readonly texting: string;
  /** Speaks so that the recognizer is not sure. */
  readonly mumbles: boolean;
  readonly readsAloud: boolean;
  readonly showsKeypad: boolean;
  readonly showsVoice: boolean;
  /** On a narrow screen: who calls whom. */
  readonly showsSetting: boolean;
}

/** All that the page draws from. */
export interface PageModel {
  readonly choices: Choices;
  /** What the telephones show; absent until it was first heard. */
  readonly board?: BoardView;
  /** `lost`: the helpline does not answer, and is tried again and again. */
  readonly line: 'opening' | 'open' | 'lost';
  /** What is under way: one at a time. */
  readonly busy: boolean;
  /** What went wrong last, in words; until something goes right. */
  readonly problem?: string;
}

/** Numbers that belong to nobody here, each of its kind. */
export const usualHandsets = [
  { number: '+85251234567', name: 'a mobile in Hong Kong' },
  { number: '+85223450000', name: 'a landline in Hong Kong' },
  { number: '+447700900123', name: 'a mobile abroad' },
] as const;

export const firstChoices: Choices = {
  handset: usualHandsets[0].number,
  hidesNumber: false,
  ours: '',
  call: '',
  via: 'sms',
  facing: 'call',
  saying: '',
  texting: '',
  mumbles: false,
  readsAloud: false,
  showsKeypad: false,
  showsVoice: false,
  showsSetting: false,
};
