import type { Conversation } from './conversation.ts';
import type { Choice, Option } from './option.ts';
import type { Place, PlaceKind } from './place.ts';
import type { PromptKey } from './prompt-key.ts';
import type { Line, Next } from './reply.ts';
import type { World } from './world.ts';

/** All that a place says and understands beyond what holds everywhere. */
export interface Presentation {
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly next: Next;
  readonly yes?: Option;
  readonly no?: Option;
  /** The next step or page: "next", the hash key, NEXT. */
  readonly onward?: Option;
  /** Said when there is nothing onward. */
  readonly nothingOnward?: PromptKey;
}

/** Presents one kind of place. Pure: the same place is always presented alike, which is what `repeat` relies on. */
export type Presenter<Kind extends PlaceKind> = (
  world: World,
  conversation: Conversation,
  place: Extract<Place, { kind: Kind }>,
) => Presentation;
