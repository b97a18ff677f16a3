import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asTopicId } from '#conversation/topic-id';
import { casesCommand } from '#operating/desk/cases-command';
import { newCase, newMessage } from '#tests/support/desk-cases';
import { testKnowledge } from '#tests/support/turn-content';
import { createTestWorld } from '#tests/unit/operating/fixtures/operator-fixture';
import { createDeskBench, type DeskBench } from './fixtures/desk-bench.ts';

/** Friday, 2 January 2026, 10:00 in Hong Kong: an hour and four minutes before the bench's now. */
const openedAt = Date.UTC(2026, 0, 2, 2);

const callBack = newCase({
  locale: 'zh-HK',
  topics: [asTopicId('tap-get'), asTopicId('tap-use')],
  step: { topic: asTopicId('tap-get'), step: 1 },
  openedAt,
});

const messageWith = (more: Parameters<typeof newMessage>[0] = {}) =>
  newMessage({ topics: callBack.topics, openedAt: openedAt + 60_000, ...more });

/** Runs a command on the helpline of this machine. @returns its exit code and what it said */
async function run(bench: DeskBench, ...args: string[]) {
  bench.printed.length = 0;
  bench.complained.length = 0;
  const code = await casesCommand([...args, '--local'], bench);
  return { code, printed: bench.printed.join('\n'), complained: bench.complained.join('\n') };
}

describe('cases list', () => {
  it('says that nothing is open', async () => {
    expect(await run(await createDeskBench(), 'list')).toMatchObject({
      code: 0,
      printed: 'No case is open.',
    });
  });

  it('lists what is open, oldest first, without a number', async () => {
    const bench = await createDeskBench();
    await bench.book.open(messageWith({ channel: 'sms', topics: [], words: 'My laptop is broken' }));
    await bench.book.open(callBack);
    await bench.book.markTold('4471208');
    await bench.book.open(messageWith({ reference: '6610938', reason: 'feedback', openedAt: openedAt + 1 }));
    await bench.book.markTold('6610938');
    await bench.book.open(messageWith({ reference: '7718205' }));
    await bench.book.close('7718205');
    expect((await run(bench, 'list')).printed).toBe(
      [
        'CASE     OPENED                    HELPLINE  ABOUT      BY         REACH   STATE                    STEP          TOPICS',
        '4471208  Friday 2026-01-02, 10:00  hkust     call back  telephone  number  open                     2 of tap-get  tap-get, tap-use',
        '6610938  Friday 2026-01-02, 10:00  hkust     feedback   telephone  -       passed on                -             tap-get, tap-use',
        '5518830  Friday 2026-01-02, 10:01  hkust     message    text       none    open, desk not told yet  -',
      ].join('\n'),
    );
    expect((await run(bench, 'list', '--all')).printed).toContain('7718205');
  });
});

describe('cases call', () => {
  const atTheDesk = '+85223586200';

  it("rings the desk's telephone, and names no number of the caller's", async () => {
    const bench = await createDeskBench();
    await bench.publish(testKnowledge());
    await bench.book.open(callBack);
    const { code, printed } = await run(bench, 'call', '447 1208');
    expect([code, printed]).toEqual([
      0,
      `${atTheDesk} rings. Pick up and press 1 to be connected to the caller of 4471208.\n` +
        'Once it is done: npm run cases -- close 4471208 --local',
    ]);
    expect(bench.phone.ringingAt(atTheDesk)).toMatchObject({
      from: '+12025550101',
      direction: 'outbound-api',
    });
  });

  it('rings nobody for a case without a number, or that is closed', async () => {
    const bench = await createDeskBench();
    await bench.book.open(messageWith());
    await bench.book.open(callBack);
    await bench.book.close('4471208');
    expect(await run(bench, 'call', '5518830')).toMatchObject({
      code: 1,
      complained: 'No number is kept with 5518830.',
    });
    expect(await run(bench, 'call', '4471208')).toMatchObject({ code: 1, complained: '4471208 is closed.' });
    expect(bench.phone.calls).toEqual([]);
  });
});

describe('cases show', () => {
  it('shows the number while it is kept', async () => {
    const bench = await createDeskBench();
    await bench.book.open(callBack);
    const { code, printed } = await run(bench, 'show', '447', '1208');
    expect([code, printed]).toEqual([
      0,
      [
        'Case        4471208',
        'State       open, desk not told yet',
        'About       call back',
        'Reach       +85291234567 (the call came from there)',
        'Helpline    hkust',
        'Opened      Friday 2026-01-02, 10:00 (Asia/Hong_Kong)',
        'By          telephone, in zh-HK',
        'Topics      tap-get, tap-use',
        'Step        2 of tap-get',
      ].join('\n'),
    ]);
    await bench.book.close('4471208');
    expect((await run(bench, 'show', '4471208')).printed).toContain(
      'Reach       no longer kept: numbers go when',
    );
  });

  it('shows what was texted, and how a message is heard', async () => {
    const bench = await createDeskBench();
    await bench.book.open(messageWith({ words: 'My laptop\nis broken', recordingSid: 'RE1' }));
    expect((await run(bench, 'show', '5518830')).printed).toContain(
      [
        'Words       My laptop',
        '            is broken',
        'Recording   npm run cases -- play 5518830 --local',
      ].join('\n'),
    );
  });

  it('says when there is no such case', async () => {
    expect(await run(await createDeskBench(), 'show', '4471208')).toEqual({
      code: 1,
      printed: '',
      complained:
        'There is no case 4471208. Cases are kept for 30 days; "list --all" shows them, closed ones too.',
    });
  });
});

describe('cases play', () => {
  it('fetches the message from Twilio and plays it', async () => {
    const bench = await createDeskBench();
    await bench.book.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    expect(await run(bench, 'play', '5518830')).toEqual({ code: 0, printed: '', complained: '' });
    expect(bench.played).toEqual(['RIFF']);
  });

  it('keeps it in a file that nobody else can read', async () => {
    const bench = await createDeskBench();
    await bench.book.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    const file = join(bench.root, 'message.wav');
    expect((await run(bench, 'play', '5518830', '--to', file)).printed).toBe(
      `${file} holds the message. Delete it when you have heard it.`,
    );
    expect(readFileSync(file).subarray(0, 4).toString()).toBe('RIFF');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(bench.played).toEqual([]);
  });

  it('says where it is when nothing here can play', async () => {
    const bench = await createDeskBench();
    bench.canPlay = false;
    await bench.book.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    const { code, printed } = await run(bench, 'play', '5518830');
    const file = /Nothing here can play sound\. (.*5518830\.wav) holds the message/.exec(printed)?.[1] ?? '';
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    expect([code, readFileSync(file).subarray(0, 4).toString()]).toEqual([0, 'RIFF']);
  });

  it.each([
    ['was never made', undefined, '5518830 has no recording: none was left, or it was deleted.'],
    [
      'is gone at Twilio',
      `RE${'f'.repeat(32)}`,
      'Twilio has the recording of 5518830 no more: it is kept for 30 days.',
    ],
  ])('says when it %s', async (_name, recordingSid, complained) => {
    const bench = await createDeskBench();
    await bench.book.open(messageWith(recordingSid === undefined ? {} : { recordingSid }));
    expect(await run(bench, 'play', '5518830')).toEqual({ code: 1, printed: '', complained });
  });

  it('is for who has the credentials of the account', async () => {
    const bench = await createDeskBench();
    await bench.book.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    const stranger = { ...bench, environment: { TWILIO_AUTH_TOKEN: 'wrong' } };
    expect(await casesCommand(['play', '5518830', '--local'], stranger)).toBe(1);
    expect(bench.complained.join()).toMatch(/^Twilio does not accept these credentials/);
  });
});

describe('cases close', () => {
  it('removes the number at once', async () => {
    const bench = await createDeskBench();
    await bench.book.open(callBack);
    expect((await run(bench, 'close', '4471208')).printed).toBe(
      '4471208 is closed, and the number is removed.',
    );
    expect(await bench.book.readNumber('4471208')).toBeUndefined();
    expect(await bench.book.read('4471208')).toMatchObject({ state: 'closed', pending: false });
  });

  it('deletes the recording', async () => {
    const bench = await createDeskBench();
    await bench.book.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    expect((await run(bench, 'close', '5518830')).printed).toBe(
      '5518830 is closed.\nThe recording is deleted.',
    );
    expect(bench.phone.recordings).toEqual([]);
    expect(await bench.book.read('5518830')).not.toHaveProperty('recordingSid');
  });

  it('closes without Twilio, and leaves the recording to the helpline', async () => {
    const bench = await createDeskBench();
    await bench.book.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    const stranger = { ...bench, environment: { TWILIO_AUTH_TOKEN: 'wrong' } };
    expect(await casesCommand(['close', '5518830', '--local'], stranger)).toBe(0);
    expect(bench.printed.at(-1)).toBe('The recording will be deleted within minutes by the helpline itself.');
    expect(await bench.book.read('5518830')).toMatchObject({
      state: 'closed',
      recordingSid: expect.any(String),
    });
    expect(bench.phone.recordings).toHaveLength(1);
  });

  it('is harmless the second time', async () => {
    const bench = await createDeskBench();
    await bench.book.open(callBack);
    await run(bench, 'close', '4471208');
    expect((await run(bench, 'close', '4471208')).code).toBe(0);
  });
});

describe('cases mailbox', () => {
  it('is empty at first', async () => {
    expect((await run(await createDeskBench(), 'mailbox')).printed).toBe(
      'No mail has come. The desk is told of new cases every minute.',
    );
  });

  it('is of this machine alone', async () => {
    const bench = await createDeskBench();
    expect(await casesCommand(['mailbox', '--stage', 'prod'], bench)).toBe(2);
    expect(bench.complained).toEqual([
      "A stage's mails go out to the desk's addresses; only --local keeps them.",
      expect.stringContaining('npm run cases -- mailbox --local'),
    ]);
  });
});

describe('the cases command', () => {
  it.each([[[]], [['lits']], [['show']], [['list', '4471208']], [['show', '4471208', '--loud']]])(
    'shows how it is used for %j',
    async (args) => {
      const world = { ...createTestWorld(), play: async () => false };
      expect(await casesCommand(args, world)).toBe(2);
      expect(world.complained.join()).toContain('npm run cases -- list --stage prod');
    },
  );

  it.each([
    [['list'], 'Which helpline? Add --stage dev, --stage prod, or --local for the one on this machine.'],
    [['list', '--stage', 'test'], 'There is no stage "test". infra/stages.ts has dev and prod.'],
  ])('wants to know whose cases are meant: %j', async (args, complained) => {
    const world = { ...createTestWorld(), play: async () => false };
    expect(await casesCommand(args, world)).toBe(2);
    expect(world.complained).toEqual([
      complained,
      expect.stringContaining('npm run cases -- list --stage prod'),
    ]);
  });

  it('says when no helpline runs here', async () => {
    const world = { ...createTestWorld(), play: async () => false };
    const words = 'No helpline runs on this machine: start it with "npm start" in another terminal.';
    expect(await casesCommand(['list', '--local'], world)).toBe(1);
    expect(await casesCommand(['mailbox', '--local'], world)).toBe(1);
    expect(world.complained).toEqual([words, words]);
  });

  it('says when the helpline that ran here has ended', async () => {
    const bench = await createDeskBench();
    await bench.table.stop();
    const { code, complained } = await run(bench, 'list');
    expect([code, complained]).toEqual([1, expect.stringContaining('Nothing listens there: is it running?')]);
  });
});
