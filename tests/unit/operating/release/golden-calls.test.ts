import { describe, expect, it } from 'vitest';
import { beginGoldenCalls, findGoldenFaults } from '#operating/release/golden-calls';
import type { PostWebhook } from '#operating/release/post-webhook';

const base = 'https://helpline.example';

const asks = (words: string, state: string): string =>
  `<Response><Gather action="${base}/voice?s=${state}&amp;v=1#rc=1"><Say>${words}</Say></Gather></Response>`;

const greeting = asks('Welcome. How can I help?', 'begun');
const answer = asks('You can get one on the TAP page.', 'answered');
const text = '<Response><Message>Get one on the TAP page.</Message></Response>';

/** A release that answers as it should, but for what is given. */
const release =
  (
    wrong: { readonly greeting?: string; readonly answer?: string; readonly text?: string } = {},
  ): PostWebhook =>
  async (target, form) => {
    const body =
      target === '/sms'
        ? (wrong.text ?? text)
        : form.SpeechResult === undefined
          ? (wrong.greeting ?? greeting)
          : (wrong.answer ?? answer);
    return { status: 200, body };
  };

const options = (post: PostWebhook) => ({
  post,
  accountSid: 'AC1',
  publicBaseUrl: base,
  newId: () => '0'.repeat(32),
});

const number = '+12025550101';
const questions = [
  {
    number,
    helpline: 'hkust',
    spoken: 'How do I get a TAP?',
    texted: 'TAP',
    never: ["I'm sorry, something went wrong", "Sorry, I didn't catch that."],
  },
];

describe('golden calls', () => {
  it('find nothing wrong with a release that answers', async () => {
    const begun = await beginGoldenCalls(options(release()), [number]);
    expect(begun).toHaveLength(1);
    expect(await findGoldenFaults(options(release()), questions, begun)).toEqual([]);
  });

  it.each([
    [
      'a greeting that hangs up',
      { greeting: '<Response><Hangup/></Response>' },
      'the greeting is no question: 200 ""',
    ],
    [
      'an apology for an answer',
      { answer: asks('I&apos;m sorry, something went wrong here.', 's') },
      'the answer on a call is "I\'m sorry, something went wrong"',
    ],
    [
      'a miss for an answer',
      { answer: asks("Sorry, I didn't catch that. Please tell me in a few words.", 's') },
      'the answer on a call is "Sorry, I didn\'t catch that."',
    ],
    ['an empty text', { text: '<Response/>' }, 'the answer by text is 200 ""'],
  ])('find %s', async (_what, wrong, fault) => {
    expect(await findGoldenFaults(options(release(wrong)), questions)).toEqual([`hkust: ${fault}`]);
  });

  it('find a refused signature', async () => {
    const refused: PostWebhook = async () => ({ status: 403, body: '' });
    expect(await findGoldenFaults(options(refused), questions)).toEqual([
      'hkust: the greeting is no question: 403 ""',
      'hkust: the answer by text is 403 ""',
    ]);
  });

  it('find a release that cannot go on with a call of the one before', async () => {
    const forgetful: PostWebhook = async (target, form) =>
      target.includes('s=of-the-live-one') ? { status: 200, body: greeting } : release()(target, form);
    const live = release({ greeting: greeting.replace('s=begun', 's=of-the-live-one') });
    const begun = await beginGoldenCalls(options(live), [number]);
    expect(await findGoldenFaults(options(forgetful), questions, begun)).toEqual([
      'hkust: the answer on a call that the release before began is the greeting again: its state was not understood',
    ]);
  });

  it.each([
    ['cannot be reached', async () => ({ status: 0, body: 'nothing' })],
    ['answers nothing', async () => ({ status: 502, body: '' })],
  ])(
    'do not hold it against a release that the one before %s: it may be what mends it',
    async (_what, live) => {
      const begun = await beginGoldenCalls(options(live), [number]);
      expect(await findGoldenFaults(options(release()), questions, begun)).toEqual([]);
    },
  );

  it('follow the Gather to where it leads, with the question', async () => {
    const seen: (readonly [string, string | undefined])[] = [];
    const post: PostWebhook = async (target, form) => {
      seen.push([target, form.SpeechResult ?? form.Body]);
      return release()(target, form);
    };
    await findGoldenFaults(options(post), questions);
    expect(seen).toEqual([
      ['/voice', undefined],
      ['/voice?s=begun&v=1', 'How do I get a TAP?'],
      ['/sms', 'TAP'],
    ]);
  });
});
