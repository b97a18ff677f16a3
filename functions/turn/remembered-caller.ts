import type { Effect } from '#conversation/effect';
import type { Locale } from '#conversation/locale';
import type { Outline } from '#conversation/outline';
import { asTopicId, type TopicId } from '#conversation/topic-id';
import { callerKey } from './caller.ts';
import { type EffectContext, type EffectPorts, secondsFrom } from './effects/effect-context.ts';

/** What is kept on a caller between calls. */
export interface RememberedCaller {
  readonly locale?: Locale;
  /** Steps that were broken off a short while ago. */
  readonly resume?: { readonly topic: TopicId; readonly step: number };
}

/** Seconds that a caller's language is remembered. */
const rememberedSeconds = 30 * 24 * 60 * 60;

/** Who calls again later than this has begun anew. */
const resumeMs = 10 * 60_000;

/** Writes what the next call should know. Nothing is kept on who hides the number. */
export async function keepCaller(
  { conversations, now }: Pick<EffectPorts, 'conversations' | 'now'>,
  { callerHash }: EffectContext,
  { locale, steps }: Extract<Effect, { kind: 'remember' }>,
): Promise<'kept' | 'not-kept'> {
  if (callerHash === undefined) return 'not-kept';
  const at = now();
  const body = JSON.stringify({ locale, ...(steps !== undefined && { ...steps, at }) });
  await conversations.put(callerKey(callerHash), body, secondsFrom(at, rememberedSeconds));
  return 'kept';
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

const isStep = (value: unknown, steps: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < steps;

/**
 * Reads what was kept; whatever is unknown to this content is left out.
 * @param now epoch milliseconds
 */
export function readRemembered(outline: Outline, body: string | undefined, now: number): RememberedCaller {
  const read = body === undefined ? {} : parse(body);
  const locale = outline.locales.find((known) => known === read.locale);
  const topic = asTopicId(typeof read.topic === 'string' ? read.topic : '');
  const steps = outline.topics.get(topic)?.steps ?? 0;
  const recent = typeof read.at === 'number' && now - read.at < resumeMs;
  const step = isStep(read.step, steps) ? read.step : undefined;
  return {
    ...(locale !== undefined && { locale }),
    ...(recent && step !== undefined && { resume: { topic, step } }),
  };
}
