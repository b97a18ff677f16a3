import { describe, expect, test } from 'vitest';
import { type Conversation, newConversation } from '#conversation/conversation';
import type { MenuGroup, Outline } from '#conversation/outline';
import { asTopicId, type TopicId } from '#conversation/topic-id';
import type { Key } from '#conversation/turn-input';
import {
  asks,
  byText,
  byVoice,
  conversation,
  heardLast,
  menu,
  presses,
  says,
  starts,
  stepsOf,
  ways,
  worldOf,
} from '#tests/support/turn-talk';

describe('the menu', () => {
  const first = menu;
  const second = 'menu-lead, [1 machines], first-options';

  conversation('comes four at a time, and says that it begins again after its last page', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [presses('5'), first],
    [presses('#'), second],
    [presses('#'), first],
    [says('next'), second],
    [says('back'), first],
  ]);

  conversation('opens a group, which has pages of its own', byVoice, [
    [says('menu'), first],
    [presses('3'), '[1 ways-to-pass] [2 duo-push] [3 duo-passcode] [4 sms-passcode], more-options'],
    [presses('#'), '[1 hardware-token], first-options'],
    [presses('#'), '[1 ways-to-pass] [2 duo-push] [3 duo-passcode] [4 sms-passcode], more-options'],
  ]);

  conversation('by text is turned by NEXT', byText, [
    [says('menu'), first],
    [says('next'), second],
    [presses('1'), '[1 touch-id] [2 windows-hello] [3 passkey-qr] [4 trust-browser]'],
    [presses('4'), 'ANSWER trust-browser, rate-by-text'],
  ]);
});

describe('a list to choose from', () => {
  const first = ways;
  const second = '[1 bypass-online] [2 bypass-desk] [3 touch-id] [4 windows-hello], more-options';
  const third = '[1 passkey-qr] [2 trust-browser], first-options';

  conversation('says its words once, and its ten choices on three pages', byVoice, [
    [asks('ways-to-pass'), first],
    [presses('#'), second],
    [says('more'), third],
    [says('next'), first],
  ]);

  conversation('is where "back" leads from a choice', byVoice, [
    [asks('ways-to-pass'), first],
    [presses('#'), second],
    [presses('2'), 'ANSWER bypass-desk, anything-else'],
    [says('back'), second],
    [says('back'), first],
  ]);
});

/** An outline of so many groups of so many topics each; every topic in one group. */
function outlineOf(sizes: readonly number[]): Outline {
  const menu: MenuGroup[] = sizes.map((size, group) => ({
    id: `group-${group}`,
    topics: Array.from({ length: size }, (_, index) => asTopicId(`topic-${group}-${index}`)),
  }));
  const topics = menu.flatMap((group) => group.topics);
  const plain = { steps: 0, hasLink: false, followUps: [], list: [] };
  return {
    locales: ['en'],
    topics: new Map(topics.map((topic) => [topic, plain])),
    menu,
    hasServiceline: true,
    hasFeedback: true,
  };
}

/** The topics that can be reached from the menu by so many keys. */
function reachedWithin(outline: Outline, count: number): ReadonlySet<TopicId> {
  const world = worldOf({ outline });
  const reached = new Set<TopicId>();
  const choices: readonly Key[] = ['1', '2', '3', '4', '#'];
  let states: readonly Conversation[] = [stepsOf(world, [says('menu')])[0]?.state ?? newConversation('en')];
  for (let pressed = 0; pressed < count; pressed += 1) {
    const next = new Map<string, Conversation>();
    for (const state of states) {
      for (const key of choices) {
        const step = stepsOf(world, [presses(key)], state)[0];
        if (step === undefined) continue;
        const { place } = step.state;
        if (place.kind === 'answer') reached.add(place.topic);
        next.set(JSON.stringify(place), step.state);
      }
    }
    states = [...next.values()];
  }
  return reached;
}

describe('every topic is within four keys of the menu', () => {
  test.each([
    ['as many as HKUST has', [4, 3, 7, 4, 4, 4, 3]],
    ['as many as there may be', [8, 8, 8, 8, 8, 8, 8, 8]],
    ['one', [1]],
  ])('%s', (_name, sizes) => {
    const outline = outlineOf(sizes);
    expect(reachedWithin(outline, 4)).toEqual(new Set(outline.topics.keys()));
  });

  test('and no key beyond four offers one', () => {
    const world = worldOf({ outline: outlineOf([8, 8, 8, 8, 8, 8, 8, 8]) });
    const { choices } = stepsOf(world, [says('menu')])[0]?.reply ?? { choices: [] };
    expect(choices).toHaveLength(4);
  });
});

test('a page beyond the last is the last', () => {
  const far = { ...newConversation('en'), place: { kind: 'menu' as const, page: 7 } };
  const [step] = stepsOf(byVoice, [says('repeat')], far);
  expect(step?.reply.choices).toHaveLength(1);
  expect(heardLast(byVoice, says('menu'), presses('#'))).toBe('menu-lead, [1 machines], first-options');
});
