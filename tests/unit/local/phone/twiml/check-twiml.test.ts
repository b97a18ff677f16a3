import { describe, expect, it } from 'vitest';
import { messageTable } from '#local/phone/twiml/message-table';
import { readTwiml } from '#local/phone/twiml/read-twiml';
import { voiceTable } from '#local/phone/twiml/voice-table';

const read = (inside: string, table = voiceTable) =>
  readTwiml({ contentType: 'text/xml', body: `<Response>${inside}</Response>` }, table, '/voice');

const faultsOf = (inside: string, table = voiceTable) => {
  const reading = read(inside, table);
  return reading.kind === 'faulty' ? reading.faults.map(({ where, what }) => `${where}: ${what}`) : [];
};

const say = (inside: string, voice = 'Polly.Amy-Neural') => `<Say voice="${voice}">${inside}</Say>`;

describe('a document for a call', () => {
  it.each([
    '',
    '<Say>Hello</Say>',
    '<Say voice="Polly.Hiujin-Neural">你好</Say>',
    say('One <break time="500ms"/> two <prosody rate="80%">slowly</prosody>'),
    say('Call <say-as interpret-as="telephone">2358 6200</say-as> or <sub alias="T A P">TAP</sub>'),
    say('<lang xml:lang="en-US">color</lang>'),
    '<Pause length="2"/>',
    '<Gather input="dtmf speech" numDigits="1" finishOnKey="" actionOnEmptyResult="true" action="/voice?s=1" language="en-GB" speechTimeout="auto" timeout="5" hints="TAP, VPN"><Say>Yes?</Say><Pause/></Gather>',
    '<Gather input="speech" language="zh-HK" speechModel="deepgram_nova-3" speechTimeout="2"/>',
    '<Dial callerId="+12025550101" timeout="20" action="/voice?s=2" answerOnBridge="true">+85223586200</Dial>',
    '<Dial><Number url="/whisper" statusCallbackEvent="initiated answered">+85223586200</Number></Dial>',
    '<Record maxLength="120" playBeep="true" action="/voice" recordingStatusCallback="/recorded"/>',
    '<Redirect method="POST">/voice?a=1&amp;b=2</Redirect><Hangup/>',
    '<Reject reason="busy"/>',
  ])('may hold %s', (inside) => {
    expect(faultsOf(inside)).toEqual([]);
  });

  it.each([
    // unknown names
    ['<Speak>Hi</Speak>', 'Response/Speak[1], line 1: <Speak> is not TwiML'],
    ['<say>Hi</say>', 'Response/say[1], line 1: <say> is not TwiML'],
    [
      '<Enqueue>desk</Enqueue>',
      'Response/Enqueue[1], line 1: <Enqueue> is TwiML that this phone does not perform',
    ],
    ['<Say speed="2">Hi</Say>', 'Response/Say[1], line 1: <Say> has no attribute speed'],
    ['<Hangup now="true"/>', 'Response/Hangup[1], line 1: <Hangup> has no attribute now'],
    ['<Gather constructor="1"/>', 'Response/Gather[1], line 1: <Gather> has no attribute constructor'],
    // nesting
    [
      '<Gather><Gather/></Gather>',
      'Response/Gather[1]/Gather[1], line 1: <Gather> may not stand inside <Gather>',
    ],
    [
      '<Gather><Dial>+85223586200</Dial></Gather>',
      'Response/Gather[1]/Dial[1], line 1: <Dial> may not stand inside <Gather>',
    ],
    [
      '<Gather><Hangup/></Gather>',
      'Response/Gather[1]/Hangup[1], line 1: <Hangup> may not stand inside <Gather>',
    ],
    ['<Number>+85223586200</Number>', 'Response/Number[1], line 1: <Number> may not stand inside <Response>'],
    ['<break/>', 'Response/break[1], line 1: <break> may not stand inside <Response>'],
    [
      say('<prosody rate="80%"><Pause/></prosody>'),
      'Response/Say[1]/prosody[1]/Pause[1], line 1: <Pause> may not stand inside <prosody>',
    ],
    [
      say('<sub alias="x"><break/></sub>'),
      'Response/Say[1]/sub[1]/break[1], line 1: <break> may not stand inside <sub>',
    ],
    // text
    ['Hello', 'Response, line 1: <Response> holds no text'],
    ['<Gather>Hello</Gather>', 'Response/Gather[1], line 1: <Gather> holds no text'],
    ['<Say/>', 'Response/Say[1], line 1: <Say> is empty'],
    ['<Say>  </Say>', 'Response/Say[1], line 1: <Say> is empty'],
    ['<Redirect/>', 'Response/Redirect[1], line 1: <Redirect> is empty'],
    ['<Dial/>', 'Response/Dial[1], line 1: Dial needs a number or Number elements, not both'],
    [
      '<Dial>+85223586200<Number>+85223586200</Number></Dial>',
      'Response/Dial[1], line 1: Dial needs a number or Number elements, not both',
    ],
    ['<Play/>', 'Response/Play[1], line 1: Play needs a URL or digits, not both'],
  ])('may not hold %s', (inside, fault) => {
    expect(faultsOf(inside)).toEqual([fault]);
  });

  it.each([
    ['<Gather numDigits="0"/>', 'numDigits="0" must be a whole number from 1 to 1000'],
    ['<Gather numDigits="one"/>', 'numDigits="one" must be a whole number from 1 to 1000'],
    ['<Gather timeout="2.5"/>', 'timeout="2.5" must be a whole number from 1 to 86400'],
    ['<Gather input="dtmf,speech"/>', 'input="dtmf,speech" must list some of dtmf, speech, each once'],
    ['<Gather input="dtmf dtmf"/>', 'input="dtmf dtmf" must list some of dtmf, speech, each once'],
    ['<Gather actionOnEmptyResult="yes"/>', 'actionOnEmptyResult="yes" must be true or false'],
    ['<Gather finishOnKey="a"/>', 'finishOnKey="a" must hold only 0-9, * and #'],
    ['<Gather method="PUT"/>', 'method="PUT" must be one of GET, POST'],
    ['<Gather action="/a b"/>', 'action="/a b" must be a URL'],
    ['<Gather speechTimeout="soon"/>', 'speechTimeout="soon" must be a whole number from 1 to 60'],
    [
      '<Gather language="xx-XX"/>',
      'language="xx-XX" must be a language that Gather knows (local/phone/twiml/languages.ts)',
    ],
    [
      '<Gather speechModel="phone_call" speechTimeout="auto"/>',
      'speechModel needs a speechTimeout in whole seconds',
    ],
    ['<Gather speechModel="phone_call"/>', 'speechModel needs a speechTimeout in whole seconds'],
    [`<Gather hints="${'a,'.repeat(500)}a"/>`, 'hints holds more than 500 entries'],
    [`<Gather hints="${'a'.repeat(101)}"/>`, 'hints holds an entry of more than 100 characters'],
    [
      '<Say voice="Polly.Nobody">Hi</Say>',
      'voice="Polly.Nobody" must be a voice that this phone knows (local/phone/twiml/voices.ts)',
    ],
    [
      '<Say language="yue-CN">Hi</Say>',
      `language="yue-CN" must be one of the SDK's SayLanguage (local/phone/twiml/languages.ts)`,
    ],
    [
      '<Say voice="Google.yue-HK-Standard-A" language="cmn-CN">Hi</Say>',
      'the voice speaks yue-HK, not cmn-CN',
    ],
    ['<Say>Hi <break/></Say>', 'a basic voice takes no SSML'],
    [say('<emphasis>now</emphasis>'), 'a neural voice takes no emphasis'],
    [say('<s><prosody pitch="high">now</prosody></s>'), 'a neural voice takes no pitch'],
    [`<Say>${'a'.repeat(4001)}</Say>`, 'Say holds 4001 characters; its voice takes 4000'],
    [say('a'.repeat(3001)), 'Say holds 3001 characters; its voice takes 3000'],
    ['<Dial timeout="4">+85223586200</Dial>', 'timeout="4" must be a whole number from 5 to 600'],
    [
      '<Dial callerId="me">+85223586200</Dial>',
      'callerId="me" must be a telephone number such as +85212345678',
    ],
    ['<Pause length="-1"/>', 'length="-1" must be a whole number from 0 to 86400'],
    ['<Reject reason="rude"/>', 'reason="rude" must be one of rejected, busy'],
  ])('may not hold %s, by value', (inside, what) => {
    expect(faultsOf(inside)).toEqual([expect.stringMatching(/^Response\/\w+\[1\], line 1: /)]);
    expect(faultsOf(inside)[0]?.split(': ').slice(1).join(': ')).toBe(what);
  });

  it.each([
    ['<break time="11s"/>', 'time="11s" must be at most 10s'],
    ['<break time="1m"/>', 'time="1m" must be a time such as 250ms or 2s'],
    [
      '<prosody rate="10%">x</prosody>',
      'rate="10%" must be x-slow, slow, medium, fast, x-fast or 20% to 200%',
    ],
    ['<lang xml:lang="zh-HK">x</lang>', expect.stringContaining('xml:lang="zh-HK" must be one of')],
  ])('may not say %s', (ssml, what) => {
    expect(read(say(ssml))).toEqual({
      kind: 'faulty',
      faults: [{ code: 12200, where: expect.any(String), what }],
    });
  });

  it('names every fault with its line', () => {
    expect(faultsOf('\n<Say loop="x">Hi</Say>\n<Gather>\n<Say/></Gather>')).toEqual([
      'Response/Say[1], line 2: loop="x" must be a whole number from 0 to 1000',
      'Response/Gather[2]/Say[1], line 4: <Say> is empty',
    ]);
  });
});

describe('a document for a text', () => {
  it.each([
    '',
    '<Message>Hello</Message>',
    '<Message to="+85251234567" from="+12025550101"><Body>Hello</Body><Media>https://example.com/a.png</Media></Message>',
    '<Redirect>/sms?more=1</Redirect>',
  ])('may hold %s', (inside) => {
    expect(faultsOf(inside, messageTable)).toEqual([]);
  });

  it.each([
    ['<Say>Hello</Say>', 'Response/Say[1], line 1: <Say> is not TwiML'],
    ['<Message/>', 'Response/Message[1], line 1: Message needs a text or Body and Media elements, not both'],
    [
      '<Message>a<Body>b</Body></Message>',
      'Response/Message[1], line 1: Message needs a text or Body and Media elements, not both',
    ],
    ['<Message sender="x">a</Message>', 'Response/Message[1], line 1: <Message> has no attribute sender'],
    ['<Body>a</Body>', 'Response/Body[1], line 1: <Body> may not stand inside <Response>'],
  ])('may not hold %s', (inside, fault) => {
    expect(faultsOf(inside, messageTable)).toEqual([fault]);
  });
});

describe('an answer', () => {
  const answer = (contentType: string | undefined, body: string) =>
    readTwiml({ contentType, body }, voiceTable, 'http://here/voice');

  it.each(['text/xml', 'application/xml', 'text/html', 'Text/XML; charset=utf-8'])(
    'is TwiML as %s',
    (type) => {
      expect(answer(type, '<Response/>').kind).toBe('document');
    },
  );

  it('is read aloud as text/plain', () => {
    expect(answer('text/plain', '<Response/>')).toEqual({ kind: 'words', words: '<Response/>' });
  });

  it('may be empty', () => {
    expect(answer('text/xml', '')).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['application/json', '{}', 12300, 'the content type is application/json, not text/xml'],
    [undefined, '<Response/>', 12300, 'the content type is missing, not text/xml'],
    ['text/xml', '<Twiml/>', 12100, 'the root must be <Response>'],
    [
      'text/xml',
      `<Response><!--${'x'.repeat(65_536)}--></Response>`,
      11750,
      'the answer is 65564 bytes; Twilio takes 65536',
    ],
  ])('is refused: %s', (type, body, code, what) => {
    expect(answer(type, body)).toEqual({
      kind: 'faulty',
      faults: [{ code, where: expect.any(String), what }],
    });
  });

  it('names the line of what is malformed', () => {
    expect(answer('text/xml', '<Response>\n<Say>a & b</Say></Response>')).toEqual({
      kind: 'faulty',
      faults: [
        { code: 12100, where: 'http://here/voice, line 2', what: 'a bare & is not an entity: write &amp;' },
      ],
    });
  });
});
