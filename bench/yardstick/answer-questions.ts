import type { LexPort } from '../../functions/turn/ports.ts';
import type { LexAnswer } from '../../functions/understanding/lex-answer.ts';
import { redactPersonalData } from '../../functions/understanding/redact-personal-data.ts';
import type { Understanding } from '../../functions/understanding/understanding.ts';
import { askOnce } from '../../local/ask/ask-once.ts';
import type { AskTarget, AskWorld } from '../../local/ask/ask-world.ts';
import type { HeldOutQuestion } from '../../local/ask/held-out-questions.ts';

/** Who answers: Lex as a bot of its own would, our own recognizer when Lex is down, or both as in a turn. */
export const ways = ['lex', 'phrases', 'both'] as const;
export type Way = (typeof ways)[number];

/** One question with what each way makes of it. */
export interface Answered {
  readonly question: HeldOutQuestion;
  readonly answers: Readonly<Record<Way, Understanding>>;
}

export interface YardstickWorld extends AskWorld {
  readonly lex: LexPort;
}

/** How many questions are put to Lex at once: it is asked over the wire. */
const atOnce = 16;

/**
 * Puts every question to every way, each as the first words of a conversation.
 * @throws Error when Lex does not answer: a figure without it would be called by the wrong name
 */
export async function answerQuestions(
  questions: readonly HeldOutQuestion[],
  world: YardstickWorld,
): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  for (let start = 0; start < questions.length; start += atOnce) {
    const group = questions.slice(start, start + atOnce);
    answered.push(...(await Promise.all(group.map((question) => answerQuestion(question, world)))));
  }
  return answered;
}

async function answerQuestion(question: HeldOutQuestion, world: YardstickWorld): Promise<Answered> {
  const { helpline, locale, channel } = question;
  const target = world.targetOf(helpline, locale);
  if (target === undefined) throw new Error(`${question.id}: ${helpline} does not speak ${locale}`);
  const { text } = redactPersonalData(question.text);
  const lex = await world.lex.recognize({ helpline, locale, text, sessionId: 'yardstick' });
  if (lex.kind === 'unavailable') throw new Error(`${question.id}: Lex did not answer: ${lex.why}`);
  // The whole sequence, as a turn and `ask` go through it.
  const understandWith = async (askedLex: YardstickWorld['lex'] | undefined) => {
    const { lex: _, ...others } = world;
    const asked = { ...others, ...(askedLex !== undefined && { lex: askedLex }) };
    return (await askOnce({ helpline, locale, channel, text: question.text }, target, asked)).understanding;
  };
  return {
    question,
    answers: {
      lex: acceptLex(lex, target),
      phrases: await understandWith(undefined),
      both: await understandWith(world.lex),
    },
  };
}

/** What a bot without us would do: the first intent, or nothing when FallbackIntent is the first. */
function acceptLex(
  { accepted, candidates }: Extract<LexAnswer, { kind: 'recognized' }>,
  target: AskTarget,
): Understanding {
  const scored = candidates.map(({ label, score = 0 }) => ({ label, score }));
  const best = accepted ? scored[0] : undefined;
  const known = best?.label.kind === 'command' || (best && best.label.topic in target.content.topics);
  if (best === undefined || known !== true) {
    const meaning = { outcome: 'miss', outOfScope: true } as const;
    return { meaning, by: 'lex', rule: 'lex-falls-back', candidates: scored };
  }
  const { label, score } = best;
  const meaning =
    label.kind === 'topic'
      ? ({ outcome: 'topic', topic: label.topic, score } as const)
      : ({ outcome: 'command', command: label.command } as const);
  return { meaning, by: 'lex', rule: 'lex-accepts', candidates: scored };
}
