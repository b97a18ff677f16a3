import type { Stage } from '#infra/stages';
import type { Aws } from '../aws/open-aws.ts';
import { tableOf } from '../deployment/find-target.ts';
import { withKnowledgeTable, withTableClient } from '../deployment/table-target.ts';
import type { OperatorWorld } from '../operator-io.ts';
import { type Pointers, readPointers } from './live-answers.ts';
import { type Bots, pointAliases, type Release } from './live-release.ts';
import { writeRelease } from './release-book.ts';

export interface WayBack {
  readonly stage: Stage;
  readonly aws: Aws;
  readonly bots: Bots;
  readonly release: Release;
  readonly knowledge: Pointers;
  /** Where given, no other version is gone back from: somebody published it by hand meanwhile, and it stays. */
  readonly published?: Pointers;
  readonly by: string;
  /** Why, for who reads the list of releases. */
  readonly from: string;
}

/** Makes an earlier release answer again: aliases first, for callers, then the answers. It asks for no deploy. */
export async function goBack(way: WayBack, world: OperatorWorld): Promise<void> {
  const { stage, aws, bots, release, knowledge, published, by, from } = way;
  await pointAliases(aws, stage, bots, release);
  const target = tableOf(stage, world);
  await withKnowledgeTable(target, world.now, async (store) => {
    const now = await readPointers(store, Object.keys(knowledge));
    for (const [helpline, version] of Object.entries(knowledge)) {
      const isOurs = published === undefined || now[helpline] === published[helpline];
      if (isOurs && now[helpline] !== version) await store.movePointer(helpline, version, now[helpline]);
    }
  });
  const at = new Date(world.now()).toISOString();
  await withTableClient(target, (client) =>
    writeRelease(client, target.table, { at, by, from, release, knowledge }),
  );
}
