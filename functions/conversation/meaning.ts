import type { Command } from './command.ts';
import type { TopicId } from './topic-id.ts';

/** A meaning that a recognizer may propose: a topic or a command. */
export type Label =
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'command'; readonly command: Command };

/** What the caller's words were understood to mean: a closed union, without the words. */
export type Meaning =
  | {
      readonly outcome: 'topic';
      readonly topic: TopicId;
      readonly score: number;
      /** Asked for in the same breath. */
      readonly also?: TopicId;
    }
  /** Near ties, best first: two by voice, up to three by text. */
  | { readonly outcome: 'choices'; readonly choices: readonly TopicId[] }
  /** One topic is likely and not sure: "Is it about X?" */
  | { readonly outcome: 'confirm'; readonly topic: TopicId }
  /** `likely`: not in so many words, so that an act is asked back first. */
  | {
      readonly outcome: 'command';
      readonly command: Command;
      readonly likely?: true;
      /** Of `suspicious`: it has happened, approved by mistake or a code given away. */
      readonly already?: true;
      /** Of `thanks`: it works, and nothing more is wanted. */
      readonly settled?: true;
    }
  /** What the command stands for was refused: "don't call me". */
  | { readonly outcome: 'declined'; readonly command: Command }
  /** It was only named: asked about, past, somebody else's. No request. */
  | { readonly outcome: 'mentioned'; readonly command: Command }
  /** Sounds and beginnings that only hold the floor. */
  | { readonly outcome: 'hesitation' }
  /** `outOfScope`: sure that it is none of ours, rather than not caught. */
  | { readonly outcome: 'miss'; readonly outOfScope: boolean };
