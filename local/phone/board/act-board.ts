import * as z from 'zod';
import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';
import { type Handset, type PostOffice, refusalCodes } from '../texts/post-office.ts';
import type { House } from './house.ts';
import type { Runs } from './runs.ts';

/** The name of a script, and of its file. */
const scriptName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, {
  message: 'Name it in small letters, digits and hyphens, such as lost-phone.',
});

const actSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('trouble'),
    service: z.string().max(40),
    trouble: z.string().max(40).nullable(),
  }),
  /** Every text to a telephone ends with one of Twilio's errors; null: texts arrive again. */
  z.strictObject({
    do: z.literal('text-trouble'),
    handset: z.string().min(1).max(100),
    code: z.int().min(10_000).max(99_999).nullable(),
  }),
  z.strictObject({ do: z.literal('clock'), at: z.number().nullable() }),
  /** Goes back to before an exchange of a call; other words may be said there, and the rest may follow. */
  z.strictObject({
    do: z.literal('fork'),
    sid: z.string().max(40),
    exchange: z.int().min(1),
    words: z.string().max(4000).nullable(),
    goesOn: z.boolean(),
  }),
  z.strictObject({ do: z.literal('replay'), sid: z.string().max(40) }),
  /** Keeps a call, or a thread of texts, as a test. */
  z.strictObject({ do: z.literal('keep'), sid: z.string().max(40), name: scriptName }),
]);

export type BoardAct = z.infer<typeof actSchema>;

export interface BoardActors {
  readonly house: House | undefined;
  readonly office: Pick<PostOffice, 'setHandset'>;
  readonly runs: Runs;
  readonly keep: (sid: string, name: string) => Promise<string>;
  readonly changed: () => void;
}

/** What came of it: a call to look at, or something to be told. */
interface Done {
  readonly sid?: string;
  readonly told?: string;
}

/** What the page does to the house around the phone. */
export async function actOnBoard(body: unknown, actors: BoardActors): Promise<WireAnswer> {
  const act = actSchema.safeParse(body);
  if (!act.success)
    return jsonAnswer(400, { error: act.error.issues.map(({ message }) => message).join(' ') });
  try {
    const done = await perform(act.data, actors);
    actors.changed();
    return jsonAnswer(200, done);
  } catch (error) {
    return jsonAnswer(409, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** @throws Error that says why not, for whoever did it */
async function perform(act: BoardAct, actors: BoardActors): Promise<Done> {
  switch (act.do) {
    case 'text-trouble':
      actors.office.setHandset(act.handset, troubledBy(act.code));
      return {};
    case 'clock':
      houseOf(actors).setClock(act.at);
      return {};
    case 'trouble':
      if (houseOf(actors).trouble(act.service, act.trouble)) return {};
      throw new Error(`${act.service} has no trouble called ${act.trouble}.`);
    case 'fork':
      return { sid: (await actors.runs.fork(act.sid, act.exchange, act.words, act.goesOn)).sid };
    case 'replay':
      return { sid: (await actors.runs.replay(act.sid)).sid };
    case 'keep':
      return { told: await actors.keep(act.sid, act.name) };
    default:
      return act satisfies never;
  }
}

function houseOf({ house }: BoardActors): House {
  if (house !== undefined) return house;
  throw new Error('This phone stands alone: it has no clock and no services to fail.');
}

function troubledBy(code: number | null): Handset {
  if (code === null) return {};
  const refusedWith = refusalCodes.find((known) => known === code);
  return refusedWith === undefined ? { deliveryError: code } : { refusedWith };
}
