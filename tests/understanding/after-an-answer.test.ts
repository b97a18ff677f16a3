import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '#content/outline';
import type { PublishedKnowledge } from '#content/published-knowledge';
import { asTopicId } from '#conversation/topic-id';
import { readAskWorld } from '#local/ask/ask-world';

const directory = '.cache/snapshot';
const world = await readAskWorld(directory, ['hkust', 'hku', 'cuhk']);

/** What is understood right after the answer to a topic, Lex being silent. */
function hearAfter(helpline: string, topic: string, text: string): string {
  const knowledge = JSON.parse(readFileSync(`${directory}/${helpline}.json`, 'utf8')) as PublishedKnowledge;
  const followUps = outlineOf(knowledge.profile).topics.get(asTopicId(topic))?.followUps ?? [];
  const context = { topic: asTopicId(topic), followUps };
  const understanding = world.targetOf(helpline, 'en')?.understanding;
  const found =
    understanding?.quick(text, 'voice', context) ??
    understanding?.weigh({ text, channel: 'voice', lex: { kind: 'unavailable', why: 'timeout' }, context });
  switch (found?.meaning.outcome) {
    case 'topic':
      return found.meaning.topic;
    case 'confirm':
      return `${found.meaning.topic}?`;
    case 'choices':
      return found.meaning.choices.join(' or ');
    case 'command':
      return `command ${found.meaning.command}`;
    default:
      return 'miss';
  }
}

describe('after an answer, what only points at it is understood', () => {
  it.each([
    ['hkust', 'tap-get', 'and how do I use it?', 'tap-use'],
    ['hkust', 'tap-get', 'how long is it valid', 'tap-what'],
    ['hkust', 'tap-get', 'the second one', 'tap-what'],
    ['hkust', 'tap-get', 'what if that does not work', 'tap-use or tap-what'],
    ['hkust', 'tap-what', 'where do i enter it', 'tap-use'],
    ['hkust', 'tap-what', 'how do i get one', 'tap-get'],
    ['hkust', 'app-lock-what', 'how do i turn it off', 'app-lock-disable'],
    ['hkust', 'phone-missing', "what if that doesn't work", 'tap-get or phone-new'],
    ['hku', 'alumni-register', 'where do i download it', 'authenticator-download'],
    ['hku', 'qr-code', 'it asks for the camera', 'camera-permission'],
  ])('%s %s: %s', (helpline, topic, text, meaning) => {
    expect(hearAfter(helpline, topic, text)).toBe(meaning);
  });

  it.each([
    ['hkust', 'tap-get', 'i lost my phone', 'phone-missing'],
    ['hkust', 'tap-get', 'agent', 'command agent'],
    ['hkust', 'tap-get', 'is it raining', 'miss'],
    ['hkust', 'tap-get', 'the fifth one', 'miss'],
  ])('and what does not, is not: %s %s: %s', (helpline, topic, text, meaning) => {
    expect(hearAfter(helpline, topic, text)).toBe(meaning);
  });
});
