import { LexRuntimeV2Client } from '@aws-sdk/client-lex-runtime-v2';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { createLexRecognizer } from '#adapters/lex-recognizer';
import type { PublishedKnowledge } from '#content/published-knowledge';
import type { Locale } from '#conversation/locale';
import type { LexPort } from '#turn/ports';
import type { LexAnswer } from '#understanding/lex-answer';
import type { Checkup } from './checkup.ts';
import { type Finding, good, mind, unchecked, wrong } from './finding.ts';

/** The first question after a quiet day takes a bot several seconds; nobody waits here. */
const patienceMs = 10_000;

/** Whether each bot knows what is live, in each of its languages. */
export async function checkBots({ deployment, live }: Checkup): Promise<readonly Finding[]> {
  const { region, lexEndpoint: endpoint, bots } = deployment;
  const client = new LexRuntimeV2Client({
    region,
    ...(endpoint === undefined
      ? {}
      : { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
    requestHandler: new NodeHttpHandler({ requestTimeout: patienceMs }),
  });
  const lex = createLexRecognizer({ client, bots, deadlineMs: patienceMs });
  try {
    const checks = Object.keys(bots).flatMap((helpline) => {
      const knowledge = live.get(helpline);
      if (knowledge === undefined) return [unknownContent(helpline)];
      return knowledge.profile.locales.map((locale) => ask(lex, knowledge, locale));
    });
    return await Promise.all(checks);
  } finally {
    client.destroy();
  }
}

const unknownContent = (helpline: string): Promise<Finding> =>
  Promise.resolve(
    unchecked(
      `Whether the bot of ${helpline} knows its topics`,
      'What is live could not be read, see above.',
    ),
  );

/** Asks the first topic's own question, which the bot is taught word for word. */
async function ask(lex: LexPort, { profile, locales }: PublishedKnowledge, locale: Locale): Promise<Finding> {
  const topic = Object.values(locales[locale]?.topics ?? {})[0];
  const name = `The bot of ${profile.id} in ${locale}`;
  if (topic === undefined) return unchecked(name, 'There is no topic to ask for.');
  const answer = await lex.recognize({
    helpline: profile.id,
    locale,
    text: topic.question,
    sessionId: 'doctor',
  });
  return judgeBot(name, topic.id, answer);
}

/** @param topic what was asked for */
export function judgeBot(name: string, topic: string, answer: LexAnswer): Finding {
  if (answer.kind === 'recognized') {
    const [best] = answer.candidates;
    const isRight = best?.label.kind === 'topic' && best.label.topic === topic;
    return isRight
      ? good(`${name} knows ${topic} by its question`)
      : wrong(
          `${name} does not know ${topic} by its own question`,
          'It is taught something else than what is live: deploy again.',
        );
  }
  const { why } = answer;
  switch (why) {
    case 'timeout':
      return mind(
        `${name} takes its time`,
        'After a quiet day the first question does. Run this again; if it stays so, see docs/runbook.md, lex-silent.',
      );
    case 'throttled':
      return mind(
        `${name} has too much to do`,
        'See its quota of concurrent conversations in the Service Quotas console.',
      );
    case 'refused':
      return wrong(
        `${name} refuses to be asked`,
        'Its alias or this language of it is missing (deploy again), or these credentials may not call lex:RecognizeText (use others).',
      );
    case 'broken':
      return wrong(
        `${name} cannot be reached`,
        'Check the network and the AWS credentials, then run this again.',
      );
    case 'no-bot':
      return wrong(`${name} is not deployed`, 'Deploy again.');
    default:
      return why satisfies never;
  }
}
