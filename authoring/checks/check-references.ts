import type { ContentFault } from '../sources/content-fault.ts';
import type { KnowledgeSource } from '../sources/load-knowledge.ts';
import { nearNames } from '../sources/near-names.ts';
import { error, type Found, toFaults, warning } from './found.ts';

/** Four choices a page and the key for the next page: eight of eight keep every topic within four keys. */
const menuLimit = { groups: 8, topics: 8 } as const;

/** Three pages of four; a longer list is a menu of its own. */
const longestList = 12;

/**
 * Checks that every topic that is named exists, and that every topic is named by the menu.
 * @param unreadable the ids of topics that exist and could not be read
 */
export function checkReferences(
  { profile, topics }: KnowledgeSource,
  unreadable: readonly string[] = [],
): ContentFault[] {
  const known = new Set([...topics.map(({ content }) => content.id), ...unreadable]);
  const { menu } = profile.content;
  const inMenu = new Set(menu.flatMap((group) => group.topics));
  const ofHelpline = [
    ...checkMenuSize(menu),
    ...repeated(menu.map(({ id }) => id)).map((index) =>
      error(['menu', index, 'id'], 'Another group has this id.', 'Give each group an id of its own.'),
    ),
    ...menu.flatMap((group, index) => checkNames(group.topics, known, ['menu', index, 'topics'])),
  ];
  const ofTopics = topics.flatMap((topic) => {
    const { id, followUps, list } = topic.content;
    const found = [
      ...checkNames(followUps, known, ['followUps'], id),
      ...checkNames(list, known, ['list'], id),
      ...checkListSize(list),
    ];
    const mend = `Name it in ${profile.file}, under menu.`;
    const unlisted = [error(['id'], 'The topic stands in no group of the menu.', mend)];
    return [
      ...toFaults(topic, found, { topic: id }),
      ...(inMenu.has(id) ? [] : toFaults(topic, unlisted, { topic: id, others: [profile.file] })),
    ];
  });
  return [...toFaults(profile, ofHelpline), ...ofTopics];
}

function checkNames(
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: readonly (string | number)[],
  self?: string,
): Found[] {
  const again = new Set(repeated(ids));
  return ids.flatMap((id, index): Found[] => {
    const at = [...path, index];
    if (id === self) return [error(at, 'The topic names itself.', 'Name another topic.')];
    if (!known.has(id)) {
      const [near] = nearNames(id, known);
      const mend = near === undefined ? 'Name a topic that has a file in topics/.' : `Did you mean ${near}?`;
      return [error(at, `There is no topic "${id}" in this helpline.`, mend)];
    }
    return again.has(index) ? [error(at, `"${id}" stands here twice.`, 'Take one of the two out.')] : [];
  });
}

function checkMenuSize(menu: KnowledgeSource['profile']['content']['menu']): Found[] {
  const { groups, topics } = menuLimit;
  return [
    ...(menu.length > groups
      ? [
          error(
            ['menu'],
            `There are ${menu.length} groups; ${groups} are within reach.`,
            'Join groups that belong together.',
          ),
        ]
      : []),
    ...menu.flatMap((group, index) =>
      group.topics.length > topics
        ? [
            error(
              ['menu', index, 'topics'],
              `The group has ${group.topics.length} topics; ${topics} are within reach.`,
              'Make two groups of it.',
            ),
          ]
        : [],
    ),
  ];
}

function checkListSize(list: readonly string[]): Found[] {
  if (list.length === 1)
    return [warning(['list'], 'There is only one topic to choose from.', 'Name it under followUps.')];
  if (list.length > longestList)
    return [
      error(['list'], `The list has ${list.length} topics; ${longestList} can be heard out.`, 'Shorten it.'),
    ];
  return [];
}

/** @returns the indexes of what has stood before */
const repeated = (ids: readonly string[]): number[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
