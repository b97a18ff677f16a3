import { expect, it } from 'vitest';
import { indentTwiml } from '#local/terminal/indent-twiml';

it('puts each element on a line of its own, and leaves text beside its tags', () => {
  const twiml =
    '<?xml version="1.0"?><Response><Gather input="dtmf"><Say>Hello <break/>there.</Say><Pause/></Gather><Hangup/></Response>';
  expect(indentTwiml(twiml)).toEqual([
    '<?xml version="1.0"?>',
    '<Response>',
    '  <Gather input="dtmf">',
    '    <Say>Hello <break/>there.</Say>',
    '    <Pause/>',
    '  </Gather>',
    '  <Hangup/>',
    '</Response>',
  ]);
});

it('leaves the lines of a text as they are', () => {
  expect(indentTwiml('<Response><Message>One\nTwo</Message></Response>')).toEqual([
    '<Response>',
    '  <Message>One\nTwo</Message>',
    '</Response>',
  ]);
});
