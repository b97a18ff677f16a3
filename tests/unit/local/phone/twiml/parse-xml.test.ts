import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { describe, expect, it } from 'vitest';
import { parseXml } from '#local/phone/twiml/parse-xml';
import { elementsOf, textOf } from '#local/phone/twiml/xml-element';

function root(source: string) {
  const result = parseXml(source);
  if (result.kind === 'malformed') throw new Error(`${result.what}, line ${result.line}`);
  return result.root;
}

describe('parseXml', () => {
  it('reads elements, attributes, text and where they begin', () => {
    const response = root(`<?xml version="1.0" encoding="UTF-8"?>
<!-- a comment -->
<Response>
  <Say voice='man' loop="2">Hello</Say>
  <Pause/>
</Response>
<!-- another -->`);
    const [say, pause] = elementsOf(response);
    expect(response.name).toBe('Response');
    expect([say?.name, say?.line, Object.fromEntries(say?.attributes ?? [])]).toEqual([
      'Say',
      4,
      { voice: 'man', loop: '2' },
    ]);
    expect(say && textOf(say)).toBe('Hello');
    expect([pause?.name, pause?.line, pause?.children]).toEqual(['Pause', 5, []]);
  });

  it.each([
    ['&amp; &lt; &gt; &quot; &apos;', `& < > " '`],
    ['&#72;&#x69;&#128241;&#x1F4F1;', 'Hi📱📱'],
    ['a&amp;lt;b', 'a&lt;b'],
    ['<![CDATA[a < b & c]]> d', 'a < b & c d'],
    ['one<!-- not said -->two', 'onetwo'],
    ['line\r\nline\rline', 'line\nline\nline'],
    ['電話 漢字', '電話 漢字'],
    ['1 > 0', '1 > 0'],
  ])('decodes %s', (raw, text) => {
    expect(textOf(root(`<Say>${raw}</Say>`))).toBe(text);
  });

  it('decodes attributes, and makes one line of them', () => {
    const attributes = root(`<A x='"&amp;"' y="a\n  b&#10;c"/>`).attributes;
    expect(Object.fromEntries(attributes)).toEqual({ x: '"&"', y: 'a   b\nc' });
  });

  it.each([
    ['', 'there is no root element', 1],
    ['  ', 'there is no root element', 1],
    ['hello', 'there is text outside the root element', 1],
    [' <?xml version="1.0"?><A/>', 'there is something before the XML declaration', 1],
    ['<A/><B/>', 'there is something after the root element', 1],
    ['<A/>tail', 'there is something after the root element', 1],
    ['<A>', '<A> is not closed', 1],
    ['<A><B></A></B>', '</A> closes <B>', 1],
    ['<A\nx=1/>', 'an attribute is not written name="value"', 2],
    ['<A x="1"y="2"/>', 'there is no blank before the attribute y', 1],
    ['<A x="1" x="2"/>', 'the attribute x is written twice', 1],
    ['<A x="<"/>', 'an attribute is not written name="value"', 1],
    ['<A x="1"', 'an attribute is not written name="value"', 1],
    ['<A>\n\nfish & chips</A>', 'a bare & is not an entity: write &amp;', 3],
    ['<A x="a&b"/>', 'a bare & is not an entity: write &amp;', 1],
    ['<A>&nbsp;</A>', '&nbsp; is not an entity: write &amp;', 1],
    ['<A>&constructor;</A>', '&constructor; is not an entity: write &amp;', 1],
    ['<A>&#0;</A>', '&#0; is not an entity: write &amp;', 1],
    ['<A>&#xD800;</A>', '&#xD800; is not an entity: write &amp;', 1],
    ['<A>&#x110000;</A>', '&#x110000; is not an entity: write &amp;', 1],
    ['<A>a < b</A>', 'a bare < is not allowed: write &lt;', 1],
    ['<A>\u0007</A>', 'the character U+0007 is not allowed in XML', 1],
    ['<A>\ud800</A>', 'the character U+D800 is not allowed in XML', 1],
    ['<A>]]></A>', ']]> is not allowed in text', 1],
    ['<A><!-- a -- b --></A>', 'a comment is not closed, or holds --', 1],
    ['<A><!-- a</A>', 'a comment is not closed, or holds --', 1],
    ['<A><?php echo 1 ?></A>', 'a processing instruction is not allowed here', 1],
    ['<!DOCTYPE A [<!ENTITY x "y">]><A>&x;</A>', 'a document type is not allowed', 1],
    [`${'<A>'.repeat(40)}${'</A>'.repeat(40)}`, 'elements are nested deeper than 32', 1],
  ])('refuses %j', (source, what, line) => {
    expect(parseXml(source)).toEqual({ kind: 'malformed', what, line });
  });

  it('reads back whatever the SDK writes', () => {
    const words = `It's "5 < 6" & more: £, 電話, 📱\n`;
    const response = new VoiceResponse();
    response.say({ voice: 'Polly.Amy-Neural' }, words);
    response.redirect(`/voice?a=1&b="2"`);
    const [say, redirect] = elementsOf(root(response.toString()));
    expect([say && textOf(say), redirect && textOf(redirect)]).toEqual([words, '/voice?a=1&b="2"']);
  });
});
