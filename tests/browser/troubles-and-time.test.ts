import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { callNow, findBarriers, say, stagePhone } from './phone-stage.ts';

const stage = stagePhone();

afterEach(() => {
  for (const fault of Object.values(stage.helpline.helpline.faults)) fault.clear();
  stage.helpline.helpline.house.setClock(null);
});

const openSheet = async (page: Page, title: string) => {
  await page.getByRole('button', { name: `${title}: ` }).click();
  await page.getByRole('heading', { name: title }).waitFor();
};

describe('what fails by a switch', () => {
  test('Lex is throttled: our own recognizer answers, and the turn says so', async () => {
    const { page } = await stage.open();
    await callNow(page);
    await openSheet(page, 'What fails');
    await page.getByLabel('Lex, which understands').selectOption('throttled');
    await page.getByText('Fails: Lex throttled').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await say(page, 'the app lock thing, I would like to get rid of it');
    expect(await page.locator('.why summary').last().textContent()).toContain('without lex');
    await openSheet(page, 'What fails');
    await page.getByLabel('Lex, which understands').selectOption('works');
    await page.getByText('Nothing fails').waitFor();
  });

  test('a webhook is lost once: it is sent again, and nobody notices', async () => {
    const { page } = await stage.open();
    await callNow(page);
    await openSheet(page, 'What fails');
    await page.getByLabel('The next webhook').selectOption('lost');
    await page.getByText('Fails: next webhook lost').waitFor();
    await page.keyboard.press('Escape');
    await say(page, 'what is a TAP');
    expect(await page.locator('.why summary').last().textContent()).toContain('sent 2 times');
    await page.getByText('Nothing fails').waitFor();
  });

  test('texts fail by the code of Twilio’s that was chosen', async () => {
    const { page, handset } = await stage.open();
    await openSheet(page, 'What fails');
    await page.getByLabel('Texts to your telephone').selectOption('30003');
    await page.getByText('Fails: texts fail, 30003').waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Text', { exact: true }).fill('TAP');
    await page.keyboard.press('Enter');
    await page.getByText('not delivered, 30003').waitFor();
    expect(stage.helpline.phone.texts.at(-1)).toMatchObject({ to: handset, errorCode: 30003 });
  });
});

test('the clock can be set: half an hour later a numbered offer has lapsed', async () => {
  const { page } = await stage.open();
  const text = async (words: string, replies: number) => {
    await page.getByLabel('Text', { exact: true }).fill(words);
    await page.keyboard.press('Enter');
    await page
      .locator('.text[data-by="helpline"]')
      .nth(replies - 1)
      .waitFor();
    return page.locator('.text[data-by="helpline"] .bubble').last().textContent();
  };
  expect(await text('TAP', 1)).toContain('1 using your TAP');
  await openSheet(page, 'The time');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Half an hour later' }).click();
  await page.getByRole('button', { name: 'The time: Set to' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await text('1', 2)).not.toContain('enter your TAP');
  await openSheet(page, 'The time');
  await page.getByRole('button', { name: 'Back to now' }).click();
  await page.getByRole('button', { name: 'The time: Now' }).waitFor();
});
