import { describe, expect } from 'vitest';
import { sampleVersion } from '#tests/support/sample-knowledge';
import type { TestClock } from '#tests/support/test-clock';
import type { KnowledgePublisher } from '#turn/knowledge-port';
import { type ContractOptions, contractTests } from './contract.ts';

export interface PublisherAndClock {
  readonly publisher: KnowledgePublisher;
  readonly clock: TestClock;
}

const first = 'aaaaaaaaaaaa';
const second = 'bbbbbbbbbbbb';

export function runKnowledgePublisherContract(
  name: string,
  options: ContractOptions<PublisherAndClock>,
): void {
  const test = contractTests(options);

  describe(`KnowledgePublisher: ${name}`, () => {
    test('has no pointer and no version before anything is published', async ({ publisher }) => {
      expect(await publisher.readPointer('hkust')).toBeUndefined();
      expect(await publisher.readVersion('hkust', first)).toBeUndefined();
      expect(await publisher.listVersions('hkust')).toEqual([]);
    });

    test('gives back a version as it was written, models too', async ({ publisher }) => {
      await publisher.writeVersion(sampleVersion('hkust', first));
      expect(await publisher.readVersion('hkust', first)).toEqual(sampleVersion('hkust', first));
    });

    test('does not make live what is only written', async ({ publisher }) => {
      await publisher.writeVersion(sampleVersion('hkust', first));
      expect(await publisher.readPointer('hkust')).toBeUndefined();
      expect(await publisher.movePointer('hkust', first, undefined)).toBe('moved');
      expect(await publisher.readPointer('hkust')).toBe(first);
    });

    test('moves the pointer only from where the publisher saw it', async ({ publisher }) => {
      await publisher.movePointer('hkust', first, undefined);
      expect(await publisher.movePointer('hkust', second, undefined)).toBe('conflict');
      expect(await publisher.movePointer('hkust', 'cccccccccccc', second)).toBe('conflict');
      expect(await publisher.readPointer('hkust')).toBe(first);
      expect(await publisher.movePointer('hkust', second, first)).toBe('moved');
      expect(await publisher.readPointer('hkust')).toBe(second);
    });

    test('lets one of two publishers win', async ({ publisher }) => {
      await publisher.movePointer('hkust', first, undefined);
      const outcomes = await Promise.all([
        publisher.movePointer('hkust', second, first),
        publisher.movePointer('hkust', 'cccccccccccc', first),
      ]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'moved']);
    });

    test('lists versions newest first, by their first writing', async ({ publisher, clock }) => {
      const began = clock.now();
      await publisher.writeVersion(sampleVersion('hkust', first));
      clock.advance(60_000);
      await publisher.writeVersion(sampleVersion('hkust', second));
      clock.advance(60_000);
      await publisher.writeVersion(sampleVersion('hkust', first));
      expect(await publisher.listVersions('hkust')).toEqual([
        { version: second, at: began + 60_000 },
        { version: first, at: began },
      ]);
      expect(await publisher.readVersion('hkust', first)).toEqual(sampleVersion('hkust', first));
    });

    test('goes back to an earlier version', async ({ publisher }) => {
      await publisher.writeVersion(sampleVersion('hkust', first));
      await publisher.movePointer('hkust', first, undefined);
      await publisher.writeVersion(sampleVersion('hkust', second));
      await publisher.movePointer('hkust', second, first);
      expect(await publisher.movePointer('hkust', first, second)).toBe('moved');
      expect(await publisher.readVersion('hkust', first)).toEqual(sampleVersion('hkust', first));
    });

    test('keeps helplines apart', async ({ publisher }) => {
      await publisher.writeVersion(sampleVersion('hkust', first));
      await publisher.movePointer('hkust', first, undefined);
      expect(await publisher.readPointer('hku')).toBeUndefined();
      expect(await publisher.readVersion('hku', first)).toBeUndefined();
      expect(await publisher.listVersions('hku')).toEqual([]);
    });
  });
}
