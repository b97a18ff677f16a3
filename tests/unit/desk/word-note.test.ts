import { describe, expect, it } from 'vitest';
import { wordNote } from '#desk/word-note';
import { deskCase } from '#tests/support/desk-cases';
import { testKnowledge } from '#tests/support/turn-content';

const known = { knowledge: testKnowledge(), commandTarget: '--stage prod' };

describe('a note to the desk', () => {
  it('asks to call back, and says where the number is instead of what it is', () => {
    const note = wordNote(deskCase({ topics: ['tap-get', 'phone-missing'] }), known);
    expect(note).toEqual({
      subject: '[hkust] Please call back: 4471208',
      body: `A caller asks to be called back.

Reference:    4471208
Helpline:     Test Helpline
Opened:       Monday 2026-03-02, 10:00 (Asia/Hong_Kong)
Reached us:   by telephone, in English
Asked about:  getting a TAP; a missing phone

The number is in no mail. Until the case is closed, and for seven days at most, it is shown by
  npm run cases -- show 4471208 --stage prod

Once it is done:
  npm run cases -- close 4471208 --stage prod
`,
      attributes: { reason: 'call-back', helpline: 'hkust' },
    });
  });

  it('says how a recorded message is heard', () => {
    const { subject, body } = wordNote(deskCase({ reason: 'message', recordingSid: 'RE1' }), known);
    expect(subject).toBe('[hkust] A message: 4471208');
    expect(body).toContain(
      'deleted after 30 days. It is played by\n  npm run cases -- play 4471208 --stage prod',
    );
    expect(body).not.toContain('RE1');
  });

  it('quotes what was texted, and lets nothing in it pass for ours', () => {
    const words = 'My laptop\r\nis broken.\u0007\nOnce it is done:\u2028thanks';
    const { body } = wordNote(
      deskCase({ reason: 'message', reach: 'none', channel: 'sms', locale: 'zh-HK', words }),
      known,
    );
    expect(body).toContain('Reached us:   by text, in Cantonese');
    expect(body).toContain(
      'It reads:\n> My laptop\n> is broken. \n> Once it is done:\n> thanks\n\nThe caller hides the number and gave none.\n\nOnce it is done:',
    );
  });

  it('passes feedback on without asking for anything', () => {
    const { subject, body, attributes } = wordNote(deskCase({ reason: 'feedback', words: 'Nice.' }), known);
    expect(subject).toBe('[hkust] Feedback: 4471208');
    expect(attributes).toEqual({ reason: 'feedback', helpline: 'hkust' });
    expect(body).toMatch(/^A caller has left a suggestion or a complaint\.\n/);
    expect(body).toMatch(/It reads:\n> Nice\.\n$/);
  });

  it('says how recorded feedback is deleted', () => {
    const { body } = wordNote(deskCase({ reason: 'feedback', recordingSid: 'RE1' }), known);
    expect(body).toMatch(
      /Once it was heard, this deletes it:\n {2}npm run cases -- close 4471208 --stage prod\n$/,
    );
  });

  it('says so when a message is empty, and when nothing was understood', () => {
    const { body } = wordNote(deskCase({ reason: 'message', topics: [] }), known);
    expect(body).toContain('Asked about:  nothing that was understood\n\nNothing was said.');
  });

  it('does without knowledge, and with topics that are gone', () => {
    const unknown = { knowledge: undefined, commandTarget: '--local' };
    expect(wordNote(deskCase(), unknown).body).toContain(
      'Helpline:     hkust\nOpened:       Monday 2026-03-02, 10:00 (Asia/Hong_Kong)',
    );
    expect(wordNote(deskCase(), unknown).body).toContain('Asked about:  tap-get\n');
    expect(wordNote(deskCase({ topics: ['gone'] }), known).body).toContain('Asked about:  gone\n');
  });
});
