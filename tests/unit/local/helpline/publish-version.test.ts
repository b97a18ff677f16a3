import { expect, it } from 'vitest';
import { publishVersion } from '#local/helpline/publish-version';
import { sampleVersion } from '#tests/support/sample-knowledge';
import type { KnowledgePublisher } from '#turn/knowledge-port';

it('a version is written whole before its pointer moves', async () => {
  const asked: string[] = [];
  const store: KnowledgePublisher = {
    readPointer: async () => undefined,
    readVersion: async () => undefined,
    listVersions: async () => [],
    writeVersion: async ({ knowledge }) => void asked.push(`write ${knowledge.version}`),
    movePointer: async (helpline, to, expected) => {
      asked.push(`move ${helpline} from ${expected} to ${to}`);
      return 'moved';
    },
  };
  expect(await publishVersion(store, sampleVersion('hkust', 'aaaaaaaaaaaa'), 'bbbbbbbbbbbb')).toBe('moved');
  expect(asked).toEqual(['write aaaaaaaaaaaa', 'move hkust from bbbbbbbbbbbb to aaaaaaaaaaaa']);
});
