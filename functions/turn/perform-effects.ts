import type { Effect, EffectOutcome, SendOutcome } from '#conversation/effect';
import { topicContent } from './active-content.ts';
import { type WordingContext, wordPrompt } from './fill-slots.ts';
import type { Contact } from './heard.ts';
import type { EffectLedger, MessageSender, SendTextResult, TurnLog } from './ports.ts';

/** What effects are performed with. */
export interface EffectPorts {
  readonly ledger: EffectLedger;
  readonly messages: MessageSender;
  /** Erases all that is kept on this caller. */
  readonly forget: () => Promise<void>;
  readonly log: Pick<TurnLog, 'fault'>;
  readonly now: () => number;
}

export interface PerformContext {
  readonly contact: Contact;
  /** The turn that asked for the effect, part of its key. */
  readonly turn: number;
  readonly wording: WordingContext;
}

/** How an effect's claim is kept: longer than any webhook may come again. */
const claimSeconds = 24 * 60 * 60;

/** Says how an effect ended: `kind:outcome`, for the log. */
export type EffectNote = string;

export interface Performed {
  readonly notes: readonly EffectNote[];
  /** Of effects whose outcome the caller is told; at most one a turn. */
  readonly told?: EffectOutcome;
}

function textBody(
  wording: WordingContext,
  effect: Extract<Effect, { kind: 'send-text' }>,
): string | undefined {
  const context: WordingContext = { ...wording, channel: 'sms' };
  if (effect.what === 'serviceline') return wordPrompt(context, 'text-body-serviceline');
  const link = topicContent(wording.content, wording.locale, effect.topic)?.links[0];
  return link && wordPrompt(context, 'text-body', { link: link.label, url: link.url });
}

const sendOutcomes: Record<'sent' | Extract<SendTextResult, { kind: 'not-sent' }>['why'], SendOutcome> = {
  sent: 'sent',
  'opted-out': 'not-possible',
  'not-a-mobile': 'not-possible',
  'not-allowed': 'not-possible',
  unavailable: 'failed',
};

const asSendOutcome = (stored: string): SendOutcome =>
  stored === 'sent' || stored === 'not-possible' ? stored : 'failed';

/** At most once: the key is claimed first, and whoever finds it claimed finds the outcome instead. */
async function sendText(
  ports: EffectPorts,
  context: PerformContext,
  effect: Extract<Effect, { kind: 'send-text' }>,
): Promise<SendOutcome> {
  const { contact, turn, wording } = context;
  const body = textBody(wording, effect);
  if (body === undefined) return 'failed';
  const key = `EFFECT#${contact.id}#${turn}#${effect.kind}`;
  const claim = await ports.ledger.claim(key, Math.floor(ports.now() / 1000) + claimSeconds);
  if (claim === 'pending') return 'failed';
  if (claim !== 'claimed') return asSendOutcome(claim.outcome);
  const result = await ports.messages.sendText({ to: contact.from, from: contact.to, body });
  const outcome = sendOutcomes[result.kind === 'sent' ? 'sent' : result.why];
  await ports.ledger.settle(key, outcome).catch((error: unknown) => ports.log.fault('effect-settle', error));
  return outcome;
}

async function orFailed<Outcome>(
  ports: EffectPorts,
  where: string,
  work: () => Promise<Outcome>,
): Promise<Outcome | 'failed'> {
  try {
    return await work();
  } catch (error) {
    ports.log.fault(where, error);
    return 'failed';
  }
}

async function perform(ports: EffectPorts, context: PerformContext, effect: Effect): Promise<Performed> {
  switch (effect.kind) {
    case 'send-text': {
      const outcome = await orFailed(ports, 'send-text', () => sendText(ports, context, effect));
      return { notes: [`send-text:${outcome}`], told: { effect: 'send-text', outcome } };
    }
    case 'forget': {
      const outcome = await orFailed(ports, 'forget', async () => {
        await ports.forget();
        return 'forgotten' as const;
      });
      return { notes: [`forget:${outcome}`], told: { effect: 'forget', outcome } };
    }
    case 'note-miss':
      return { notes: [effect.outOfScope ? 'note-miss:out-of-scope' : 'note-miss:unclear'] };
  }
}

/** Performs a turn's effects, one after the other. Never throws: what fails is told or noted. */
export async function performEffects(
  ports: EffectPorts,
  context: PerformContext,
  effects: readonly Effect[],
): Promise<Performed> {
  const notes: EffectNote[] = [];
  let told: EffectOutcome | undefined;
  for (const effect of effects) {
    const performed = await perform(ports, context, effect);
    notes.push(...performed.notes);
    told ??= performed.told;
  }
  return { notes, ...(told !== undefined && { told }) };
}
