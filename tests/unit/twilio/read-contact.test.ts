import { expect, test } from 'vitest';
import { readContact } from '#twilio/read-contact';
import { readForm } from '#twilio/read-form';

const contactOf = (fields: Readonly<Record<string, string>>) =>
  readContact(readForm({ body: new URLSearchParams(fields).toString(), isBase64Encoded: false }), {
    '+12025550101': 'hkust',
  });

const called = { helpline: 'hkust', id: 'CA1', from: '+85291234567', to: '+12025550101' };

test.each([
  ['who calls us', { CallSid: 'CA1', From: '+85291234567', To: '+12025550101' }, called],
  ['whom we called', { CallSid: 'CA1', From: '+12025550101', To: '+85291234567' }, called],
  [
    'who writes on WhatsApp, by the number itself',
    { MessageSid: 'SM1', From: 'whatsapp:+85291234567', To: 'whatsapp:+12025550101' },
    { ...called, id: 'SM1', onWhatsApp: true },
  ],
  [
    'who hides the number',
    { CallSid: 'CA1', From: 'anonymous', To: '+12025550101' },
    { ...called, from: 'anonymous' },
  ],
  [
    'nobody on a number that is not ours',
    { CallSid: 'CA1', From: '+85291234567', To: '+12025550199' },
    undefined,
  ],
])('knows %s', (_who, fields, expected) => {
  expect(contactOf(fields)).toEqual(expected);
});

test.each([
  ['ANONYMOUS in digits', '+266696687'],
  ['RESTRICTED in digits', '+7378742833'],
  ['BLOCKED in digits', '+2562533'],
  ['UNKNOWN in digits, which looks Chinese', '+8656696'],
  ['UNAVAILABLE in digits, which looks Chinese', '+86282452253'],
])('takes %s for a number that is hidden', (_name, From) => {
  expect(contactOf({ CallSid: 'CA1', From, To: '+12025550101' })?.from).toBe('anonymous');
});
