import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rubbish } from '#tests/support/turn-characters';
import { readXml, textOf } from '#tests/support/turn-xml';
import { renderMessage } from '#twilio/render-message';

test('a reply is one message', () => {
  expect(renderMessage('Text of tap-get.\nhttps://example.edu/tap?a=1&b=2')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><Response><Message>Text of tap-get.\n' +
      'https://example.edu/tap?a=1&amp;b=2</Message></Response>',
  );
});

test('Twilio tells what became of it where it is told to', () => {
  expect(renderMessage('Hello.', 'https://helpline.example/call-status#rc=1&rp=ct')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><Response>' +
      '<Message action="https://helpline.example/call-status#rc=1&amp;rp=ct" method="POST">Hello.</Message></Response>',
  );
});

test('nothing to say is an empty response, so that nothing is sent', () => {
  expect(renderMessage('')).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
});

test('whatever the text, the XML is well-formed, and what a text may hold comes through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      expect(textOf(readXml(renderMessage(text)))).toBe(text);
    }),
    { seed: 1, numRuns: 300 },
  );
  fc.assert(
    fc.property(rubbish(), (text) => {
      expect(readXml(renderMessage(text)).name).toBe('Response');
    }),
    { seed: 1, numRuns: 300 },
  );
});
