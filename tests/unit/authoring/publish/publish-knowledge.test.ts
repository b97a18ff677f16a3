import { describe, expect, it } from 'vitest';
import { publishKnowledge } from '#authoring/publish/publish-knowledge';
import { type KnowledgeSource, loadKnowledge } from '#authoring/sources/load-knowledge';
import { decodePublishedKnowledge } from '#content/decode-published-knowledge';
import { outlineOf } from '#content/outline';
import { knowledge, topic } from '#tests/unit/authoring/fixtures/content-builders';

async function sound(): Promise<KnowledgeSource> {
  const loaded = await loadKnowledge('tests/unit/authoring/fixtures/knowledge/sound');
  if ('faults' in loaded) throw new Error('the fixture is broken');
  return loaded.source;
}

const versionOf = (answer: string, utterances: string[], model?: string) => {
  const source = knowledge([topic('lost-key', { answer: { voice: answer, text: answer }, utterances })]);
  return publishKnowledge(source, model === undefined ? {} : { en: model }).version;
};

describe('publishKnowledge', () => {
  it('describes the helpline in no language', async () => {
    const { schema, profile } = publishKnowledge(await sound(), {});
    expect(schema).toBe(1);
    expect(profile).toEqual({
      id: 'sound',
      serviceline: '+85200000000',
      enquiriesEmail: 'desk@example.org',
      locales: ['en', 'zh-HK'],
      hours: {
        kind: 'weekly',
        timeZone: 'Asia/Hong_Kong',
        week: [
          [
            { from: 540, to: 750 },
            { from: 810, to: 1050 },
          ],
          [],
          [],
          [],
          [],
          [{ from: 540, to: 1440 }],
          [],
        ],
        holidays: ['2026-12-25'],
      },
      menu: [{ id: 'keys', topics: ['lost-key', 'new-key'] }],
      topics: [
        { id: 'lost-key', steps: 0, hasLink: true, followUps: ['new-key'], list: [] },
        { id: 'new-key', steps: 2, hasLink: false, followUps: [], list: [] },
      ],
    });
  });

  it('holds the wordings of every language, and no utterances', async () => {
    const { locales } = publishKnowledge(await sound(), {});
    expect(locales.en?.groups).toEqual({ keys: 'keys' });
    expect(locales['zh-HK']?.name).toEqual({ voice: '聲音熱線', text: '聲音熱線' });
    expect(locales.en?.examples).toEqual({ keywords: ['KEY'], question: 'I lost my key' });
    expect(locales['zh-HK']).not.toHaveProperty('examples');
    expect(locales.en?.topics['lost-key']).toEqual({
      id: 'lost-key',
      label: 'a lost key',
      question: 'What if I lose my key?',
      answer: {
        voice: 'Tell the porter at once. The porter changes the lock.',
        text: 'Tell the porter at once.',
      },
      steps: [],
      links: [{ url: 'https://example.org/keys', label: 'the key page', say: 'example dot org, slash keys' }],
      keywords: ['KEY'],
    });
  });

  it('says when the desk is open, and to whom it whispers', async () => {
    const { profile, locales } = publishKnowledge(await sound(), {});
    expect(locales.en?.hours).toEqual({
      voice: 'It is open on Mondays and Saturdays.',
      text: 'Open Mon 9-5:30, Sat from 9.',
    });
    expect(locales['zh-HK']?.hours?.text).toBe('星期一及星期六開放。');
    expect(profile.whisper).toBeUndefined();
    const plain = publishKnowledge(knowledge([topic('lost-key')], { whisper: 'tell' }), {});
    expect(plain.profile.whisper).toBe('tell');
    expect(plain.locales.en?.hours).toBeUndefined();
  });

  it("writes a place's holidays out", () => {
    const week = {
      monday: ['09:00-17:30'],
      tuesday: [],
      wednesday: [],
      thursday: [],
      friday: [],
      saturday: [],
      sunday: [],
    };
    const hours = { timeZone: 'Asia/Hong_Kong', week, holidays: 'hong-kong' } as const;
    const { profile } = publishKnowledge(knowledge([topic('lost-key')], { hours }), {});
    expect(profile.hours.kind === 'weekly' && profile.hours.holidays).toEqual(
      expect.arrayContaining(['2026-12-25', '2026-12-26', '2027-02-06', '2028-10-04']),
    );
  });

  it('leaves a topic out of a language that it has no wording in', () => {
    const source = knowledge([topic('lost-key')], { locales: ['en', 'zh-CN'] });
    const { locales } = publishKnowledge(source, {});
    expect([Object.keys(locales.en?.topics ?? {}), Object.keys(locales['zh-CN']?.topics ?? {})]).toEqual([
      ['lost-key'],
      [],
    ]);
  });

  describe('its version', () => {
    const version = versionOf('Ask.', ['my key'], 'model-1');

    it('is twelve hex digits, the same for the same content', () => {
      expect(version).toMatch(/^[0-9a-f]{12}$/);
      expect(versionOf('Ask.', ['my key'], 'model-1')).toBe(version);
    });

    it('changes with an answer and with a model', () => {
      expect(versionOf('Ask!', ['my key'], 'model-1')).not.toBe(version);
      expect(versionOf('Ask.', ['my key'], 'model-2')).not.toBe(version);
      expect(versionOf('Ask.', ['my key'])).not.toBe(version);
    });

    it('follows an utterance only through the model', () => {
      expect(versionOf('Ask.', ['another'], 'model-1')).toBe(version);
    });
  });
});

describe('decodePublishedKnowledge', () => {
  it('reads what was published, after a journey as JSON', async () => {
    const { profile, ...rest } = publishKnowledge(await sound(), { en: 'x' });
    const published = { ...rest, profile: { ...profile, whisper: 'tell' } };
    expect(decodePublishedKnowledge(JSON.parse(JSON.stringify(published)))).toEqual(published);
  });

  it.each([
    ['nothing', () => undefined],
    ['a text', () => '{}'],
    ['a schema of a later release', (one: object) => ({ ...one, schema: 2 })],
    ['no version', (one: object) => ({ ...one, version: undefined })],
    ['no topics', (one: object) => ({ ...one, profile: { id: 'sound', locales: ['en'] } })],
    ['a language without its wordings', (one: object) => ({ ...one, locales: {} })],
    ['half a language', (one: object) => ({ ...one, locales: { en: { topics: {} } } })],
    ['a language that is none', (one: object) => ({ ...one, locales: { fr: {} } })],
  ])('refuses %s', async (_name, damage) => {
    const published = publishKnowledge(await sound(), {});
    expect(decodePublishedKnowledge(damage(published))).toBeUndefined();
  });

  it('passes over what a release with the same schema has added', async () => {
    const published = publishKnowledge(await sound(), {});
    expect(decodePublishedKnowledge({ ...published, author: 'x' })).toEqual(published);
  });
});

describe('outlineOf', () => {
  it('is the shape that the conversation moves in', async () => {
    const outline = outlineOf(publishKnowledge(await sound(), {}).profile);
    expect({ ...outline, topics: [...outline.topics] }).toEqual({
      locales: ['en', 'zh-HK'],
      topics: [
        ['lost-key', { steps: 0, hasLink: true, followUps: ['new-key'], list: [] }],
        ['new-key', { steps: 2, hasLink: false, followUps: [], list: [] }],
      ],
      menu: [{ id: 'keys', topics: ['lost-key', 'new-key'] }],
      hasServiceline: true,
      hasFeedback: false,
    });
  });

  it('knows a helpline without a serviceline, and one that takes complaints', async () => {
    const { serviceline: _, ...profile } = publishKnowledge(await sound(), {}).profile;
    expect(outlineOf({ ...profile, feedbackEmail: 'a@example.org' })).toMatchObject({
      hasServiceline: false,
      hasFeedback: true,
    });
  });
});
