import * as z from 'zod';
import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';
import type { PostOffice } from '../texts/post-office.ts';
import { type RefusalCode, refusalCodes } from '../texts/post-office.ts';
import type { House } from './house.ts';

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
]);

export type BoardAct = z.infer<typeof actSchema>;

export interface BoardActors {
  readonly house: House | undefined;
  readonly office: Pick<PostOffice, 'setHandset'>;
  readonly changed: () => void;
}

/** What the page does to the house around the phone. */
export function actOnBoard(body: unknown, actors: BoardActors): WireAnswer {
  const act = actSchema.safeParse(body);
  if (!act.success) return jsonAnswer(400, { error: z.prettifyError(act.error) });
  const refused = perform(act.data, actors);
  if (refused !== undefined) return jsonAnswer(400, { error: refused });
  actors.changed();
  return jsonAnswer(200, {});
}

/** @returns why not, in words for whoever did it */
function perform(act: BoardAct, { house, office }: BoardActors): string | undefined {
  if (act.do === 'text-trouble') {
    office.setHandset(act.handset, troubledBy(act.code));
    return undefined;
  }
  if (house === undefined) return 'This phone stands alone: it has no clock and no services to fail.';
  if (act.do === 'clock') {
    house.setClock(act.at);
    return undefined;
  }
  return house.trouble(act.service, act.trouble)
    ? undefined
    : `${act.service} has no trouble called ${act.trouble}.`;
}

function troubledBy(code: number | null) {
  if (code === null) return {};
  const refusal = refusalCodes.find((known) => known === code) as RefusalCode | undefined;
  return refusal === undefined ? { deliveryError: code } : { refusedWith: refusal };
}
