import { afterEach, expect, it } from 'vitest';
import { caller, ours, response, startBoth } from '../fake-helpline.ts';
import { sdkOf } from './sdk-of.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function phoneBefore(...args: Parameters<typeof startBoth>) {
  const both = await startBoth(...args);
  stop = both.stop;
  return both;
}

it('texts are not sent from a number that can only call', async () => {
  const { phone } = await phoneBefore({}, { voiceOnlyNumbers: [ours] });
  const text = { to: caller, from: ours, body: 'x' };
  await expect(sdkOf(phone).messages.create(text)).rejects.toMatchObject({ status: 400, code: 21606 });
  const [number] = await sdkOf(phone).incomingPhoneNumbers.list();
  expect(number?.capabilities).toMatchObject({ voice: true, sms: false });
});

it("calls that are placed fall back to a document of their own, and never to their number's", async () => {
  const { phone, helpline } = await phoneBefore(
    { '/down': { status: 503 }, '/lifeline': response('<Say>Sorry.</Say>') },
    { voiceFallbackUrl: 'http://127.0.0.1:9/fallback' },
  );
  const call = { to: caller, from: ours, url: `${helpline.url}/down` };
  await sdkOf(phone).calls.create(call);
  await phone.ringingAt(caller)?.pickUp();
  expect(phone.calls[0]?.heard).toMatchObject([{ kind: 'twilio' }]);
  await sdkOf(phone).calls.create({
    ...call,
    fallbackUrl: `${helpline.url}/lifeline`,
    fallbackMethod: 'GET',
  });
  await phone.ringingAt(caller)?.pickUp();
  expect(phone.calls[1]?.words).toEqual(['Sorry.']);
});
