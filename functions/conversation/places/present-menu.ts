import { prompt } from '../lines.ts';
import type { Choice } from '../option.ts';
import { pageOf } from '../page.ts';
import type { Presenter } from '../presentation.ts';
import type { Line } from '../reply.ts';
import { presentPage } from './present-page.ts';

export const presentMenu: Presenter<'menu'> = (world, _conversation, place) => {
  const groups = pageOf(world.outline.menu, place.page);
  const choices = groups.items.map(
    ({ id }): Choice => ({
      label: { kind: 'group', group: id },
      option: { kind: 'go', to: { kind: 'group', group: id, page: 0 } },
    }),
  );
  return presentPage([prompt('menu-lead')], choices, groups, (page) => ({ kind: 'menu', page }));
};

export const presentGroup: Presenter<'group'> = (world, _conversation, place) => {
  const group = world.outline.menu.find(({ id }) => id === place.group);
  const topics = pageOf(group?.topics ?? [], place.page);
  const choices = topics.items.map(
    (topic): Choice => ({
      label: { kind: 'topic', topic },
      option: { kind: 'go', to: { kind: 'answer', topic } },
    }),
  );
  return presentPage([], choices, topics, (page) => ({ kind: 'group', group: place.group, page }));
};

export const presentList: Presenter<'list'> = (world, _conversation, place) => {
  const topics = pageOf(world.outline.topics.get(place.topic)?.list ?? [], place.page);
  const choices = topics.items.map(
    (topic): Choice => ({
      label: { kind: 'topic', topic },
      option: { kind: 'go', to: { kind: 'answer', topic } },
    }),
  );
  const lead: readonly Line[] = topics.page === 0 ? [{ say: 'answer', topic: place.topic }] : [];
  return presentPage(lead, choices, topics, (page) => ({ kind: 'list', topic: place.topic, page }));
};
