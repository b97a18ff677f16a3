import type { PublishedKnowledge, PublishedTopic } from '#content/published-knowledge';
import type { KnowledgeVersion } from '#turn/knowledge-port';

const topic: PublishedTopic = {
  id: 'tap-get',
  label: 'how to get a TAP',
  question: 'How do I get a TAP?',
  answer: { voice: 'On the TAP page.', text: 'On the TAP page.' },
  steps: [],
  links: [{ url: 'https://example.edu/tap', label: 'the TAP page', say: 'example dot e d u slash tap' }],
  keywords: ['TAP'],
};

/** The smallest whole helpline: one topic, one locale. */
export const sampleKnowledge = (helpline: string, version: string): PublishedKnowledge => ({
  schema: 1,
  version,
  profile: {
    id: helpline,
    serviceline: '+85223586200',
    locales: ['en'],
    hours: { kind: 'always' },
    menu: [{ id: 'pass', topics: ['tap-get'] }],
    topics: [{ id: 'tap-get', steps: 0, hasLink: true, followUps: [], list: [] }],
  },
  locales: {
    en: {
      topics: { 'tap-get': topic },
      groups: { pass: 'a pass' },
      name: { voice: 'the test helpline', text: 'Test Helpline' },
    },
  },
});

export const sampleVersion = (helpline: string, version: string): KnowledgeVersion => ({
  knowledge: sampleKnowledge(helpline, version),
  models: { en: `model of ${version}` },
});
