import { expect, test } from 'vitest';
import { callNow, findBarriers, pressKey, say, stagePhone } from './phone-stage.ts';

const stage = stagePhone();

const schemes = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
  { name: '320 pixels', options: { viewport: { width: 320, height: 640 } } },
] as const;

test.each(schemes)('no barrier in any state: $name', async ({ options }) => {
  const { page } = await stage.open(options);
  await page.getByRole('button', { name: 'Call the helpline' }).waitFor();
  const barriers = [...(await findBarriers(page))];
  await callNow(page);
  await say(page, 'I need a TAP');
  await say(page, 'text me the link');
  for (const name of ['Keypad', 'Voice']) await page.getByRole('button', { name }).click();
  barriers.push(...(await findBarriers(page)));
  await pressKey(page, '0');
  await page.getByText('Ringing the desk').waitFor();
  barriers.push(...(await findBarriers(page)));
  if (await page.getByRole('navigation', { name: 'Telephones' }).isVisible()) {
    for (const name of ['Desk rings', 'Texts']) {
      await page.getByRole('button', { name }).click();
      barriers.push(...(await findBarriers(page)));
    }
  }
  expect(barriers).toEqual([]);
});

test('by the keyboard alone: calls, speaks, presses keys, answers for the desk, hangs up', async () => {
  const { page } = await stage.open();
  await page.getByRole('button', { name: 'Call the helpline' }).waitFor();
  const tabTo = async (name: string | RegExp) => {
    const button = page.getByRole('button', { name });
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if ((await button.and(page.locator(':focus')).count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${name} is not reached by Tab`);
  };
  await tabTo('Call the helpline');
  await page.keyboard.press('Enter');
  await page.getByText('How can I help?').waitFor();
  // The place to speak has the focus by itself.
  await page.keyboard.type('can I talk to a person');
  await page.keyboard.press('Enter');
  await page.getByText('Ringing the desk').waitFor();
  await tabTo('Be busy');
  await page.keyboard.press('Space');
  await page.locator('[data-face="desk"]').getByText('Was busy').waitFor();
  await tabTo('Hang up');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('You hung up').waitFor();
});

test.each([
  [320, 1],
  [1280, 2],
])('nothing is wider than a screen of %i pixels with text %i times as large', async (width, times) => {
  const { page } = await stage.open({ viewport: { width: width / times, height: 640 } });
  await callNow(page);
  await say(page, 'I need a TAP');
  const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(wide).toBeLessThanOrEqual(0);
});
