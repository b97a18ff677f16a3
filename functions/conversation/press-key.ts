import type { Conversation } from './conversation.ts';
import type { Locale } from './locale.ts';
import { arrive, type Step, stay } from './move.ts';
import { obeyCommand } from './obey-command.ts';
import { choicesPerPage } from './page.ts';
import { present } from './present.ts';
import { takeOption } from './take-option.ts';
import { noSuchChoice } from './trouble.ts';
import type { Key } from './turn-input.ts';
import type { World } from './world.ts';

type Press = (world: World, state: Conversation) => Step;

/** Takes a choice by its words, for which it need not have been shown. */
export function takeNamed(world: World, state: Conversation, index: number): Step {
  const choice = present(world, state).choices[index];
  return choice?.byWords === true ? takeOption(world, state, choice.option) : takeChoice(world, state, index);
}

/**
 * Takes the choice at an index of what is on offer and was shown; where nothing is offered, any digit opens the menu.
 */
export function takeChoice(world: World, state: Conversation, index: number): Step {
  const { choices } = present(world, state);
  const choice = index < (world.shownChoices ?? choices.length) ? choices[index] : undefined;
  if (choice !== undefined && choice.byWords !== true) return takeOption(world, state, choice.option);
  switch (state.place.kind) {
    case 'open':
    case 'offer-person':
      return arrive(world, state, { kind: 'menu', page: 0 });
    // The numbers that help are no choices: they are said again.
    case 'advice':
      return stay(world, state);
    default:
      return noSuchChoice(world, state);
  }
}

/** The other languages of the helpline, in its order: the first is on 7, the second on 8. */
export const otherLocales = (world: World, state: Conversation): readonly Locale[] =>
  world.outline.locales.filter((locale) => locale !== state.locale);

const language =
  (index: number): Press =>
  (world, state) => {
    const locale = otherLocales(world, state)[index];
    // A key without a language is a digit like any other.
    return locale === undefined
      ? takeChoice(world, state, choicesPerPage + index)
      : stay(world, { ...state, locale });
  };

const choice =
  (index: number): Press =>
  (world, state) =>
    takeChoice(world, state, index);

/** The keys mean the same in every state. */
const presses: Record<Key, Press> = {
  '0': (world, state) => obeyCommand(world, state, 'agent'),
  '9': (world, state) => obeyCommand(world, state, 'repeat'),
  '*': (world, state) => obeyCommand(world, state, 'back'),
  '#': (world, state) => obeyCommand(world, state, 'next'),
  '7': language(0),
  '8': language(1),
  '1': choice(0),
  '2': choice(1),
  '3': choice(2),
  '4': choice(3),
  '5': choice(4),
  '6': choice(5),
};

/** What a key does. */
export const pressKey = (world: World, state: Conversation, key: Key): Step => presses[key](world, state);
