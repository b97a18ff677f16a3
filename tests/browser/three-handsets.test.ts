import { describe, expect, test } from 'vitest';
import { callNow, pressKey, say, stagePhone } from './phone-stage.ts';

const stage = stagePhone();

describe("the caller's telephone", () => {
  test('calls, talks and hangs up; what is offered stands apart from what is told', async () => {
    const { page, complaints } = await stage.open();
    await callNow(page);
    await say(page, 'how do I turn off app lock');
    const turn = page.locator('.turn').last();
    expect(await turn.locator('.did').textContent()).toBe('You how do I turn off app lock');
    expect(await turn.locator('.told').textContent()).toContain('Find App Lock, and switch it off.');
    expect(await turn.locator('.offered').textContent()).toBe('Shall I tell you about App Lock in general? ');
    await page.getByRole('button', { name: 'Hang up' }).click();
    await page.getByRole('status').getByText('You hung up').waitFor();
    await page.getByRole('button', { name: 'Call again' }).click();
    await page.getByText('Listening to you').waitFor();
    expect(complaints).toEqual([]);
  });

  test('begins with a question of the helpline’s own', async () => {
    const { page } = await stage.open();
    await page.getByRole('button', { name: 'How do I get a Temporary Access Pass?' }).click();
    await page.locator('.turn').nth(1).locator('.heard').waitFor();
    expect(await page.locator('.told').last().textContent()).toContain('TAP');
  });

  test('stays silent, hesitates, mumbles and presses keys', async () => {
    const { page } = await stage.open();
    await callNow(page);
    await page.getByRole('button', { name: 'Say “um”' }).click();
    // A hesitation is answered by going on listening.
    await page.locator('.turn').nth(1).waitFor();
    await page.getByRole('button', { name: 'Stay silent' }).click();
    await page.getByText('stayed silent').waitFor();
    await page.getByRole('button', { name: 'Voice' }).click();
    await page.getByLabel('Mumble').check();
    await say(page, 'tap');
    expect(stage.helpline.phone.calls.at(-1)?.turns.at(-1)?.parameters.Confidence).toBe('0.30000000');
    await page.getByRole('button', { name: 'Keypad' }).click();
    await page.getByRole('button', { name: '4', exact: true }).click();
    await page.getByText('pressed 4').waitFor();
  });

  test('keeps a hidden number to itself', async () => {
    const { page } = await stage.open();
    await page.getByLabel('Hide my number').check();
    await callNow(page);
    expect(stage.helpline.phone.calls.at(-1)?.from).toBe('anonymous');
    const other = await stage.open();
    await other.page.getByLabel('Hide my number').check();
    await other.page.getByRole('button', { name: 'Call the helpline' }).waitFor();
  });

  test('loses nothing when the page is loaded again, not even what is typed', async () => {
    const { page } = await stage.open();
    await callNow(page);
    await say(page, 'what is a TAP');
    await page.getByLabel('Say', { exact: true }).fill('half a sent');
    await page.reload();
    await page.locator('.turn').nth(1).waitFor();
    expect(await page.getByLabel('Say', { exact: true }).inputValue()).toBe('half a sent');
    expect(await page.locator('.turn').count()).toBe(2);
  });

  test('is called by the helpline when CALL is texted, and nobody else’s rings', async () => {
    const [mine, other] = [await stage.open(), await stage.open()];
    for (const word of ['AGENT', 'CALL']) {
      await mine.page.getByLabel('Text', { exact: true }).fill(word);
      await mine.page.keyboard.press('Enter');
    }
    await mine.page.getByRole('button', { name: 'Pick up' }).click();
    await mine.page.locator('.turn .heard').first().waitFor();
    expect(await other.page.getByText('Your phone rings.').count()).toBe(0);
  });
});

describe("the caller's texts", () => {
  test('go by SMS and by WhatsApp, each a thread of its own', async () => {
    const { page } = await stage.open();
    const text = async (words: string) => {
      await page.getByLabel('Text', { exact: true }).fill(words);
      await page.getByRole('button', { name: 'Send' }).click();
    };
    await text('TAP');
    await page.locator('.text[data-by="helpline"]').waitFor();
    await page.getByLabel('WhatsApp').check();
    expect(await page.locator('.text').count()).toBe(0);
    await text('TAP');
    await page.locator('.text[data-by="helpline"]').waitFor();
    expect(stage.helpline.phone.texts.at(-1)?.to).toMatch(/^whatsapp:/);
  });

  test('hold what was asked for on a call', async () => {
    const { page } = await stage.open();
    await callNow(page);
    await say(page, 'I need a TAP');
    await say(page, 'text me the link');
    await page.locator('.text[data-by="helpline"]').waitFor();
    expect(await page.locator('.bubble').textContent()).toContain('https://');
  });
});

describe("the desk's telephone", () => {
  test.each([
    ['Be busy', 'Was busy'],
    ['Do not answer', 'Did not answer'],
    ['Voicemail answers', 'Hung up'],
  ])('%s', async (button, state) => {
    const { page } = await stage.open();
    await callNow(page);
    await pressKey(page, '0');
    await page.getByRole('button', { name: button }).click();
    await page.locator('[data-face="desk"]').getByText(state).waitFor();
    await page.locator('.turn').last().locator('.heard').waitFor();
  });

  test('answers, hears about the caller and talks', async () => {
    const { page } = await stage.open();
    await callNow(page);
    await pressKey(page, '0');
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByText('Talking to the caller').or(page.getByText('Press 1')).first().waitFor();
    if (await page.getByRole('button', { name: 'Press 1' }).isVisible())
      await page.getByRole('button', { name: 'Press 1' }).click();
    await page.getByText('Talking to the desk').waitFor();
    await page.getByRole('button', { name: 'Hang up after a minute' }).click();
    await page.locator('[data-face="desk"]').getByText('Hung up', { exact: true }).waitFor();
  });
});

test('cuts in on what is being said: the call is shorter by what was not heard', async () => {
  const { page } = await stage.open();
  await callNow(page);
  await page.getByText('speaking').waitFor();
  await page.getByRole('button', { name: 'Voice' }).click();
  await page.getByLabel('Say', { exact: true }).fill('what is a TAP');
  await page.getByRole('button', { name: 'Cut in' }).click();
  await page.getByText(/You, cutting in after \d+ s/).waitFor();
  const call = stage.helpline.phone.calls.at(-1);
  const all = call?.exchanges.flatMap(({ heard }) => heard).reduce((sum, { seconds }) => sum + seconds, 0);
  expect(call?.seconds).toBeLessThan(all ?? 0);
});
