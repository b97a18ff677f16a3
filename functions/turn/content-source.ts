import type { PublishedPrompts } from '#content/published-prompts';
import { type Servicelines, withServiceline } from '#content/with-serviceline';
import type { Locale } from '#conversation/locale';
import { headOfModel } from '#understanding/phrase-model-head';
import { type ActiveContent, activateContent } from './active-content.ts';
import { within } from './deadline.ts';
import type { KnowledgeStore, KnowledgeVersion, SnapshotReader } from './knowledge-port.ts';
import type { TurnLog } from './ports.ts';

/** Where turns get their content from. Kept between turns; one an instance. */
export interface ContentSource {
  /** What this instance answers with. A cold instance asks for the pointer first. */
  current(helpline: string): Promise<ActiveContent>;
  /** The greeting has read the pointer: take up a newer version if it can be had in time. */
  follow(helpline: string, pointer: string | undefined): Promise<ActiveContent>;
}

export interface ContentSourceOptions {
  readonly store: KnowledgeStore;
  readonly snapshot: SnapshotReader;
  readonly prompts: () => Promise<PublishedPrompts>;
  readonly log: Pick<TurnLog, 'fault'>;
  /** Of the stage; those of the knowledge, if not said. */
  readonly servicelines?: Servicelines;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Reading the pointer, and reading a version, while a caller waits. Past these the snapshot answers. */
const pointerDeadlineMs = 150;
const versionDeadlineMs = 600;

/** A version that could not be read is not asked for again so soon: every greeting would wait for it. */
const unreadableMs = 60_000;

const standIn = (content: ActiveContent): ActiveContent => ({ ...content, standsIn: true });

function inItsOwnRight({ standsIn: _, ...content }: ActiveContent): ActiveContent {
  return content;
}

/**
 * Whether the models of a version are of the release that trained those built in. While a deploy or a rollback is under
 * way they may not be; then what was built in understands whole sentences, and that version would not.
 */
const isOfThisRelease = ({ models }: KnowledgeVersion, builtIn: KnowledgeVersion['models']): boolean =>
  Object.entries(builtIn).every(([locale, ours]) => {
    const theirs = models[locale as Locale];
    return theirs === undefined || headOfModel(theirs) === headOfModel(ours);
  });

type Load = (helpline: string, pointer: string | undefined) => Promise<ActiveContent>;

/** Reads versions that this instance can answer with; what cannot be had is not asked for again so soon. */
function createVersionReader({ store, log, now }: Pick<ContentSourceOptions, 'store' | 'log' | 'now'>) {
  const unreadable = new Map<string, number>();
  /** The models built in, by helpline. */
  const trained = new Map<string, KnowledgeVersion['models']>();
  const readNewer = async (helpline: string, version: string): Promise<KnowledgeVersion | undefined> => {
    const name = `${helpline} ${version}`;
    if (now() - (unreadable.get(name) ?? Number.NEGATIVE_INFINITY) < unreadableMs) return undefined;
    const stored = await within(versionDeadlineMs, store.readVersion(helpline, version), (error) =>
      log.fault('knowledge-version', error),
    );
    const foreign = stored !== undefined && !isOfThisRelease(stored, trained.get(helpline) ?? {});
    if (foreign) log.fault('model', new Error(`${version} has a model of another release`));
    const read = foreign ? undefined : stored;
    if (read === undefined) unreadable.set(name, now());
    return read;
  };
  return { trained, readNewer };
}

/** Reads a version and makes it ready; without a pointer, or when the version cannot be had, the snapshot. */
function createLoader(options: ContentSourceOptions) {
  const { store, snapshot, prompts, log, servicelines = {} } = options;
  const { trained, readNewer } = createVersionReader(options);
  const activate = async ({ knowledge, models }: KnowledgeVersion): Promise<ActiveContent> => {
    const profile = withServiceline(knowledge.profile, servicelines);
    const version = { knowledge: { ...knowledge, profile }, models };
    return activateContent(version, await prompts(), (error) => log.fault('model', error));
  };
  const load: Load = async (helpline, pointer) => {
    const builtIn = await snapshot.readSnapshot(helpline);
    trained.set(helpline, builtIn.models);
    if (pointer === undefined || pointer === builtIn.knowledge.version) return activate(builtIn);
    const read = await readNewer(helpline, pointer);
    return read === undefined ? standIn(await activate(builtIn)) : activate(read);
  };
  const loadLive = async (helpline: string): Promise<ActiveContent> => {
    let answered = true;
    const pointer = await within(pointerDeadlineMs, store.readPointer(helpline), (error) => {
      answered = false;
      log.fault('pointer', error);
    });
    const content = await load(helpline, pointer);
    return answered ? content : standIn(content);
  };
  return { readNewer, activate, load, loadLive };
}

/** Content by helpline: the version that the pointer names, or the snapshot on the day when the table does not answer. */
export function createContentSource(options: ContentSourceOptions): ContentSource {
  const { readNewer, activate, load, loadLive } = createLoader(options);
  const held = new Map<string, Promise<ActiveContent>>();

  /** A failed load is not kept, so that the next turn tries again. */
  function hold(helpline: string, loading: Promise<ActiveContent>): Promise<ActiveContent> {
    held.set(helpline, loading);
    loading.catch(() => held.delete(helpline));
    return loading;
  }

  function current(helpline: string): Promise<ActiveContent> {
    const ready = held.get(helpline);
    if (ready !== undefined) return ready;
    return hold(helpline, loadLive(helpline));
  }

  async function follow(helpline: string, pointer: string | undefined): Promise<ActiveContent> {
    const ready = held.get(helpline);
    if (ready === undefined) return hold(helpline, load(helpline, pointer));
    const content = await ready;
    if (pointer === undefined) return content;
    if (pointer === content.knowledge.version)
      return content.standsIn ? hold(helpline, Promise.resolve(inItsOwnRight(content))) : content;
    const newer = await readNewer(helpline, pointer);
    return newer === undefined ? standIn(content) : hold(helpline, activate(newer));
  }

  return { current, follow };
}
