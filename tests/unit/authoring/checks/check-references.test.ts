import { describe, expect, it } from 'vitest';
import { checkReferences } from '#authoring/checks/check-references';
import type { HelplineContent } from '#authoring/sources/helpline-schema';
import { knowledge, told, topic } from '#tests/unit/authoring/fixtures/content-builders';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => topic(`topic-${index + 1}`));
const groups = (...sizes: readonly string[][]): HelplineContent['menu'] =>
  sizes.map((topics, index) => ({ id: `group-${index + 1}`, label: { en: 'x' }, topics }));

describe('checkReferences', () => {
  it('has nothing against names that exist', () => {
    const list = topic('list', {}, { list: ['topic-1', 'topic-2'], followUps: ['topic-1'] });
    expect(checkReferences(knowledge([list, ...numbered(2)]))).toEqual([]);
  });

  it('finds names that do not exist, and guesses what was meant', () => {
    const lost = topic('lost-key', {}, { followUps: ['new-kee', 'xyz'], list: ['key-new', 'lost-key'] });
    const faults = checkReferences(
      knowledge([lost, topic('new-key')], { menu: groups(['lost-key', 'new-key', 'old-key']) }),
    );
    expect(faults.map((fault) => `${told(fault)} ${fault.mend}`)).toEqual([
      'error menu[1].topics[3]: There is no topic "old-key" in this helpline. Did you mean new-key?',
      'error lost-key followUps[1]: There is no topic "new-kee" in this helpline. Did you mean new-key?',
      'error lost-key followUps[2]: There is no topic "xyz" in this helpline. Name a topic that has a file in topics/.',
      'error lost-key list[1]: There is no topic "key-new" in this helpline. Did you mean new-key?',
      'error lost-key list[2]: The topic names itself. Name another topic.',
    ]);
  });

  it('finds what is named twice', () => {
    const source = knowledge([topic('lost-key', {}, { list: ['new-key', 'new-key'] }), topic('new-key')], {
      menu: [...groups(['lost-key', 'lost-key', 'new-key']), ...groups(['new-key'])],
    });
    expect(checkReferences(source).map(told)).toEqual([
      'error menu[2].id: Another group has this id.',
      'error menu[1].topics[2]: "lost-key" stands here twice.',
      'error lost-key list[2]: "new-key" stands here twice.',
    ]);
  });

  it('finds a topic that no group of the menu names', () => {
    const source = knowledge([topic('lost-key'), topic('new-key')], { menu: groups(['lost-key']) });
    expect(checkReferences(source).map(told)).toEqual([
      'error new-key id: The topic stands in no group of the menu.',
    ]);
  });

  it('keeps every topic within four keys', () => {
    const topics = numbered(9);
    const ids = topics.map(({ id }) => id);
    expect(checkReferences(knowledge(topics, { menu: groups(ids.slice(0, 8), ids.slice(8)) }))).toEqual([]);
    expect(checkReferences(knowledge(topics, { menu: groups(ids) })).map(told)).toEqual([
      'error menu[1].topics: The group has 9 topics; 8 are within reach.',
    ]);
    expect(checkReferences(knowledge(topics, { menu: groups(...ids.map((id) => [id])) })).map(told)).toEqual([
      'error menu: There are 9 groups; 8 are within reach.',
    ]);
  });

  it('keeps lists as long as they can be heard out', () => {
    const topics = numbered(13);
    const ids = topics.map(({ id }) => id);
    const menu = groups(ids.slice(0, 7), [...ids.slice(7), 'list']);
    const withList = (list: readonly string[]) =>
      checkReferences(knowledge([...topics, topic('list', {}, { list: [...list] })], { menu })).map(told);
    expect(withList(ids.slice(0, 12))).toEqual([]);
    expect(withList(ids)).toEqual(['error list list: The list has 13 topics; 12 can be heard out.']);
    expect(withList(ids.slice(0, 1))).toEqual(['warning list list: There is only one topic to choose from.']);
  });
});
