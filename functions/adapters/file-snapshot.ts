import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedKnowledge } from '#content/published-knowledge';
import type { Locale } from '#conversation/locale';
import type { SnapshotReader } from '#turn/knowledge-port';

export interface FileSnapshotOptions {
  /** Holds <helpline>.json and <helpline>.<locale>.model, written when the function was built. */
  readonly directory: string;
  /** Judges what was read; undefined for a shape or schema number that this release does not know. */
  readonly decode: (json: unknown) => PublishedKnowledge | undefined;
}

/** A helpline's id becomes part of a path, so nothing else may pass. */
const legalId = /^[a-z0-9-]+$/;

/** The knowledge that the function was built with. Throws when its files are missing or not of this release. */
export function createFileSnapshot({ directory, decode }: FileSnapshotOptions): SnapshotReader {
  const readModel = async (helpline: string, locale: Locale) => {
    try {
      return [[locale, await readFile(join(directory, `${helpline}.${locale}.model`), 'utf8')]];
    } catch (error) {
      // A locale may be published before it has a model; every other fault is one of the package.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  };

  return {
    async readSnapshot(helpline) {
      if (!legalId.test(helpline)) throw new Error('no snapshot has such a name');
      const path = join(directory, `${helpline}.json`);
      const knowledge = decode(JSON.parse(await readFile(path, 'utf8')));
      if (knowledge === undefined) throw new Error(`${path} is not of this release's schema`);
      const models = await Promise.all(
        knowledge.profile.locales.map((locale) => readModel(helpline, locale)),
      );
      return { knowledge, models: Object.fromEntries(models.flat()) };
    },
  };
}
