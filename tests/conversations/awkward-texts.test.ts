import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextExchange } from '#local/phone/texts/text-exchange';
import { type CareStage, openCareStage, promptsOf, read } from '#tests/support/care-stage';

let stage: CareStage;
beforeAll(async () => {
  stage = await openCareStage();
});
afterAll(() => stage.stop());

const written = (key: Parameters<ReturnType<typeof promptsOf>['written']>[0]) =>
  promptsOf(stage).written(key);

/** Whatever comes in: Twilio finds no fault, and what goes out fits two segments that cost as little as they can. */
function expectSensible({ replies, faults }: TextExchange): void {
  expect(faults).toEqual([]);
  for (const { measure, by } of replies) {
    if (by === 'twilio') continue;
    expect(measure).toMatchObject({ encoding: 'GSM-7' });
    expect(measure.segments).toBeLessThanOrEqual(2);
  }
}

const oneReply = (exchange: TextExchange): string => {
  expectSensible(exchange);
  expect(exchange.replies).toHaveLength(1);
  return read(exchange);
};

describe('a text that says nothing', () => {
  test('a picture alone is met with how to text', async () => {
    const from = stage.newMobile();
    const media = [{ url: 'https://api.twilio.com/media/1', contentType: 'image/jpeg' }];
    const to = stage.numberOf('hkust');
    const first = await stage.phone.text({ from, to, body: '', media });
    expect(oneReply(first)).toMatch(written('text-without-words'));
    const second = await stage.phone.text({ from, to, body: ' ', media });
    expect(oneReply(second)).not.toEqual(read(first));
  });

  test('a picture with words is answered by its words', async () => {
    const media = [{ url: 'https://api.twilio.com/media/1', contentType: 'image/png' }];
    const exchange = await stage.phone.text({
      ...{ from: stage.newMobile(), to: stage.numberOf('hkust'), media },
      body: 'what is a temporary access pass',
    });
    expect(oneReply(exchange)).toContain(stage.contentOf('hkust').topics['tap-what']?.answer.text);
  });

  test.each([
    ['?'],
    ['...'],
    ['!!! ??? !!!'],
    ['-'],
    ["'"],
    ['"'],
    ['\u200b\u200b'],
    ['\u0007'],
    ['<>&'],
    ['{}'],
    ['\\'],
    ['😭📱💥'],
    ['👩🏽‍💻'],
  ])('only %j is met with what can be read, and how to ask', async (body) => {
    const reply = oneReply(await stage.text(stage.newMobile(), body));
    expect(reply).toMatch(written('text-without-words'));
  });
});

describe('a text in another hand', () => {
  test.each([
    ['Arabic, from right to left', 'لقد فقدت هاتفي ولا أستطيع تسجيل الدخول'],
    ['Hebrew with marks of direction', '\u202bאיבדתי את הטלפון\u202c'],
    ['Chinese', '我部電話唔見咗，點樣登入？'],
    ['Thai', 'ฉันทำโทรศัพท์หาย'],
    ['half of a pair', 'I lost my phone \ud83d'],
    ['letters of double width', 'ＴＡＰ'],
    ['a link', 'https://myaccount.ust.hk/msmfagettap'],
    ['a page of HTML', '<script>alert(1)</script><Response><Message>hi</Message></Response>'],
    ['SSML', '<speak><prosody rate="x-slow">TAP</prosody></speak>'],
    ['braces', '{helpline} {lastFour} {{url}}'],
  ])('%s gets one reply that makes sense', async (_name, body) => {
    const reply = oneReply(await stage.text(stage.newMobile(), body));
    expect(reply).not.toContain('{');
    expect(reply).not.toContain('<');
  });

  test('letters of double width are the keyword that they spell', async () => {
    const reply = oneReply(await stage.text(stage.newMobile(), 'ＴＡＰ'));
    expect(reply).toContain('https://myaccount.ust.hk/msmfagettap');
  });

  test('a question with emoji around it is answered', async () => {
    const reply = oneReply(await stage.text(stage.newMobile(), '😭😭 I lost my phone 📱😭 what now??'));
    expect(reply).toContain(stage.contentOf('hkust').topics['phone-missing']?.answer.text.slice(0, 40));
  });
});

describe('a long text', () => {
  test('of 1,600 characters with a question in it is answered in two segments', async () => {
    const story = 'I came all the way from Tuen Mun this morning and the bus was late again. '.repeat(30);
    const body = `I lost my phone, how do I sign in? ${story}`.slice(0, 1600);
    expect(body).toHaveLength(1600);
    oneReply(await stage.text(stage.newMobile(), body));
  });

  test.each([
    ['1,600 times the same letter', 'a'.repeat(1600)],
    ['1,600 digits', '1'.repeat(1600)],
    ['1,600 signs', '?'.repeat(1600)],
    ['400 emoji', '😭'.repeat(400)],
    ['800 words', 'no '.repeat(533)],
  ])('%s gets one reply', async (_name, body) => {
    oneReply(await stage.text(stage.newMobile(), body));
  });
});

describe('who texts', () => {
  test.each([
    ['a company by its name', 'HKUST-Lib'],
    ['a short code', '12345'],
    ['a registered sender', '#HKUST'],
    ['nobody', 'anonymous'],
    ['nothing', ''],
  ])('%s: the reply cannot reach it, nobody is rung, and no handler fails', async (_name, from) => {
    for (const body of ['TAP', 'AGENT', 'CALL']) {
      const exchange = await stage.text(from, body);
      expect(exchange.faults).toEqual([]);
      expect(exchange.replies).toEqual([]);
      expect(exchange.undelivered).toHaveLength(1);
    }
    expect(stage.phone.ringingAt(from)).toBeUndefined();
  });

  test('a texter abroad is answered, but not rung: CALL goes to allowed countries alone', async () => {
    const from = '+447700900123';
    expect(oneReply(await stage.text(from, 'TAP'))).toContain('https://myaccount.ust.hk/msmfagettap');
    expect(oneReply(await stage.text(from, 'CALL'))).toMatch(written('ring-not-possible'));
    expect(stage.phone.ringingAt(from)).toBeUndefined();
  });

  test('a thread of one helpline is not continued by another', async () => {
    const from = stage.newMobile();
    await stage.text(from, 'TAP');
    const reply = oneReply(await stage.text(from, 'NEXT', stage.numberOf('cuhk')));
    expect(reply).not.toContain(stage.contentOf('hkust').topics['tap-get']?.steps[0]?.text);
  });
});

describe('words that Twilio answers', () => {
  test('who has said STOP and then calls is told so, and how to have texts again', async () => {
    const from = stage.newMobile();
    await stage.text(from, 'STOP');
    const call = await stage.call({ from });
    await call.say('how do I get a TAP');
    await call.say('text me the link');
    expect(call.words.join('\n')).toMatch(promptsOf(stage).voice('text-opted-out'));
    await call.hangUp();
  });
});

describe('WhatsApp', () => {
  const whatsApp = () => `whatsapp:${stage.newMobile()}`;
  const text = (from: string, body: string) =>
    stage.phone.text({ from, to: `whatsapp:${stage.numberOf('hkust')}`, body });

  test('YES takes the steps that were offered', async () => {
    const from = whatsApp();
    await text(from, 'TAP');
    const { replies } = await text(from, 'YES');
    expect(replies[0]?.body).toContain(stage.contentOf('hkust').topics['tap-get']?.steps[0]?.text);
  });

  test('an answer may be longer than two segments, and comes whole', async () => {
    for (const [id, topic] of Object.entries(stage.contentOf('hkust').topics)) {
      const { replies, faults } = await text(whatsApp(), topic.keywords[0] ?? id);
      expect(faults).toEqual([]);
      expect(replies[0]?.body.length).toBeLessThanOrEqual(800);
      expect(replies[0]?.body).toContain(topic.answer.text);
      expect(replies[0]?.body).not.toMatch(written('more-hint'));
    }
  });

  test('CALL rings the telephone behind it', async () => {
    const from = whatsApp();
    const { replies } = await text(from, 'CALL');
    expect(replies[0]?.body).toMatch(written('ring-placed'));
    const ringing = stage.phone.ringingAt(from.replace('whatsapp:', ''));
    expect(ringing?.from).toBe(stage.numberOf('hkust'));
    await ringing?.decline();
  });
});

describe('two machines', () => {
  test('a machine that sends our own words back is not answered for ever', async () => {
    const from = stage.newMobile();
    let body = 'TAP';
    let turns = 0;
    while (turns < 40) {
      const exchange = await stage.text(from, body);
      expectSensible(exchange);
      if (exchange.replies.length === 0) break;
      body = read(exchange).slice(0, 1600);
      turns += 1;
    }
    expect(turns).toBeLessThan(40);
  });
});

describe('the first text in thirty days', () => {
  test.each(['hkust', 'hku', 'cuhk'])(
    'ends with the privacy line, within two segments, for every topic of %s',
    async (id) => {
      const to = stage.numberOf(id);
      const line = stage.prompts.prompts['privacy-line'].text;
      const wrong: string[] = [];
      for (const [topic, { keywords, answer }] of Object.entries(stage.contentOf(id).topics)) {
        const from = stage.newMobile();
        const keyword = keywords[0] ?? '';
        const first = await stage.text(from, keyword, to);
        expectSensible(first);
        const reply = read(first);
        if (!reply.endsWith(line)) wrong.push(`${topic}: no privacy line at the end: ${reply}`);
        // How old the source is, where it is old, counts as no words of the answer.
        const told = reply.replace(/^This is from \w+ \d{4}\. /, '');
        if (!told.startsWith(answer.text.slice(0, 30)))
          wrong.push(`${topic}: not the answer first: ${reply}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  test('a greeting that has the reminder in its words has it once', async () => {
    const reply = oneReply(await stage.text(stage.newMobile(), 'hello'));
    expect(reply.match(/passwords/g)).toHaveLength(1);
  });
});
