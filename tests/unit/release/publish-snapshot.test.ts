import { describe, expect, it } from 'vitest';
import { publishSnapshot } from '#release/publish-snapshot';
import { sampleVersion } from '#tests/support/sample-knowledge';
import type { KnowledgePublisher } from '#turn/ports';

const snapshot = { readSnapshot: async (helpline: string) => sampleVersion(helpline, 'aaaaaaaaaaaa') };

/** Tells what was asked of the table, in order. */
function watchedStore(moved: 'moved' | 'conflict' = 'moved') {
  const asked: string[] = [];
  const store: KnowledgePublisher = {
    readPointer: async () => 'bbbbbbbbbbbb',
    readVersion: async () => undefined,
    listVersions: async () => [],
    writeVersion: async ({ knowledge }) => void asked.push(`write ${knowledge.version}`),
    movePointer: async (helpline, to, expected) => {
      asked.push(`move ${helpline} from ${expected} to ${to}`);
      return moved;
    },
  };
  return { store, asked };
}

describe('publishing the content of a release', () => {
  it('writes a version whole before its pointer moves', async () => {
    const { store, asked } = watchedStore();
    await publishSnapshot({ store, snapshot, helplines: ['hkust'] });
    expect(asked).toEqual(['write aaaaaaaaaaaa', 'move hkust from bbbbbbbbbbbb to aaaaaaaaaaaa']);
  });

  it('fails the deploy when somebody else publishes at the same time', async () => {
    const { store } = watchedStore('conflict');
    await expect(publishSnapshot({ store, snapshot, helplines: ['hkust'] })).rejects.toThrow(
      'hkust was published by somebody else at the same time',
    );
  });
});
