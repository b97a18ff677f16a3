import type { Act } from './acts.ts';
import type { CaseAt } from './case-reason.ts';
import type { Locale } from './locale.ts';
import type { Outline } from './outline.ts';
import type { Place } from './place.ts';
import type { PromptKey } from './prompt-key.ts';
import type { TopicId } from './topic-id.ts';

/** How far `back` goes. Eight places are more than a caller remembers, and keep a call's URL short. */
export const historyLimit = 8;

/** How many of the topics asked are told to the desk. */
export const askedLimit = 6;

/** Counters stop here: nothing is decided beyond it, and states stay countable. */
export const counterLimit = 9;

/** `already`: approved by mistake, or a code given away. */
export type Warning = 'before' | 'already';

/** The state of a conversation: ids and counters, never words or numbers. It travels in a call's URLs. */
export interface Conversation {
  readonly locale: Locale;
  readonly place: Place;
  /** Places left behind, the latest last. */
  readonly history: readonly Place[];
  /** Turns so far; with the conversation's id and a kind it makes the key of an effect. */
  readonly turn: number;
  /** Turns that were not understood, over the whole conversation. */
  readonly misses: number;
  /** The last turn that was not understood, until it is known what the caller chose then. */
  readonly missed?: number;
  /** Silences since the caller was last heard. */
  readonly silences: number;
  /** Said for the last trouble, so that the same words are never heard twice running. */
  readonly lastTrouble?: PromptKey;
  /** Holds for the rest of the call. */
  readonly slower: boolean;
  /** The desk is shut for the day, as the greeting found it. */
  readonly deskClosed: boolean;
  /** Until when, in minutes of the epoch. */
  readonly closedUntil?: number;
  /** Acts that the caller refused: not done, nor offered again, until asked for. */
  readonly declined: readonly Act[];
  /** Hesitations running. */
  readonly hesitations: number;
  /** Asked for time: silence is no trouble. */
  readonly waiting: boolean;
  /** Uses keys, or has been silent: keys are named. Whoever speaks hears words. */
  readonly keyed: boolean;
  /** The step that was reached, while the caller is elsewhere. */
  readonly reached?: { readonly topic: TopicId; readonly step: number };
  /** "Is it about X?" was denied of this one. */
  readonly notAbout?: TopicId;
  /** Was advised about somebody who asked for a code, or a request not made: said again if nobody answers. */
  readonly warned: false | Warning;
  /**
   * Something else was said since the place asked its question, so that a yes is none to that question. `closing`:
   * "Anything else?", to which a no is a goodbye.
   */
  readonly aside: boolean | 'closing';
  /** "Did that help?" has been asked; it is asked once. */
  readonly rated: boolean;
  /** The turn that sent a text in this call, until its delivery has been looked at; 0 when there is none. */
  readonly texted: number;
  /** Topics answered, the latest last. */
  readonly asked: readonly TopicId[];
  /** The case of who was put through last: what comes of it goes on under its reference. */
  readonly transfer?: CaseAt;
  /** Which part of a text reply that did not fit was sent last. */
  readonly part: number;
}

/** A conversation that has not begun. */
export const newConversation = (locale: Locale): Conversation => ({
  locale,
  place: { kind: 'open' },
  history: [],
  turn: 0,
  misses: 0,
  silences: 0,
  slower: false,
  declined: [],
  hesitations: 0,
  waiting: false,
  keyed: false,
  warned: false,
  aside: false,
  deskClosed: false,
  rated: false,
  texted: 0,
  asked: [],
  part: 0,
});

/** Whether an act may be offered: not to who has refused it. */
export const mayOffer = ({ declined }: Conversation, act: Act): boolean => !declined.includes(act);

/** The topic that the caller is at or asked about last, for "text me that" and "how do I use it?". */
export function topicInMind(conversation: Conversation): TopicId | undefined {
  const { place } = conversation;
  return 'topic' in place ? place.topic : conversation.asked.at(-1);
}

/** The step where the caller is, or was when they went elsewhere. */
export const stepsAt = ({ place, reached }: Conversation): Conversation['reached'] =>
  place.kind === 'steps' ? { topic: place.topic, step: place.step } : reached;

/** The step to be led back to: where the caller is, or was when they went elsewhere. After the last there is none. */
export function brokenOff(
  { topics }: Outline,
  { place, reached }: Conversation,
): Pick<Conversation, 'reached'> {
  if (place.kind !== 'steps') return reached === undefined ? {} : { reached };
  const steps = topics.get(place.topic)?.steps ?? 0;
  return place.step + 1 < steps ? { reached: { topic: place.topic, step: place.step } } : {};
}
