import { describe, expect, it } from 'vitest';
import { createDeskKnowledge } from '#desk/desk-knowledge';
import { createDeskLogBook } from '#tests/support/desk-cases';
import { testKnowledge } from '#tests/support/turn-content';
import type { KnowledgeStore, SnapshotReader } from '#turn/knowledge-port';

const builtIn = testKnowledge({ version: '00000000000b' });

const snapshot: SnapshotReader = {
  async readSnapshot(helpline) {
    if (helpline !== 'hkust') throw new Error('no snapshot has such a name');
    return { knowledge: builtIn, models: {} };
  },
};

/** A table with a version that is live, and a book of what it was asked. */
function createStore(pointer: () => string | undefined) {
  const asked: string[] = [];
  const store: KnowledgeStore = {
    readPointer: async () => pointer(),
    async readVersion(_helpline, version) {
      asked.push(version);
      return version === 'gone' ? undefined : { knowledge: testKnowledge({ version }), models: {} };
    },
  };
  return { store, asked };
}

describe('the knowledge that notes are worded with', () => {
  it('is what is live, read once a version', async () => {
    let live = '000000000001';
    const { store, asked } = createStore(() => live);
    const read = createDeskKnowledge({ store, snapshot, log: createDeskLogBook().log });
    expect([(await read('hkust'))?.version, (await read('hkust'))?.version]).toEqual([live, live]);
    live = '000000000002';
    expect((await read('hkust'))?.version).toBe('000000000002');
    expect(asked).toEqual(['000000000001', '000000000002']);
  });

  it.each([
    ['nothing was published', () => undefined],
    ['what is live cannot be read', () => 'gone'],
  ])('is what was built in when %s', async (_name, pointer) => {
    const { log, faults } = createDeskLogBook();
    const read = createDeskKnowledge({ store: createStore(pointer).store, snapshot, log });
    expect([await read('hkust'), faults]).toEqual([builtIn, []]);
  });

  it('is what was read last while the table is down, and what was built in before', async () => {
    let down = true;
    const { store } = createStore(() => {
      if (down) throw new Error('down');
      return '000000000001';
    });
    const { log, faults } = createDeskLogBook();
    const read = createDeskKnowledge({ store, snapshot, log });
    expect((await read('hkust'))?.version).toBe('00000000000b');
    down = false;
    await read('hkust');
    down = true;
    expect((await read('hkust'))?.version).toBe('000000000001');
    expect(faults).toEqual(['knowledge', 'knowledge']);
  });

  it('is missing for a helpline that is gone', async () => {
    const read = createDeskKnowledge({
      store: createStore(() => undefined).store,
      snapshot,
      log: createDeskLogBook().log,
    });
    expect(await read('closed-down')).toBeUndefined();
  });
});
