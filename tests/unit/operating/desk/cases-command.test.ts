import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asTopicId } from '#conversation/topic-id';
import { casesCommand } from '#operating/desk/cases-command';
import { createTestWorld } from '#tests/unit/operating/fixtures/operator-fixture';
import type { NewCase } from '#turn/ports';
import { createDeskBench, type DeskBench } from './fixtures/desk-bench.ts';

/** Friday, 2 January 2026, 10:00 in Hong Kong: an hour and four minutes before the bench's now. */
const openedAt = Date.UTC(2026, 0, 2, 2);

const callBack: NewCase = {
  reference: 'K7M2QX',
  helpline: 'hkust',
  reason: 'call-back',
  channel: 'voice',
  locale: 'zh-HK',
  topics: [asTopicId('tap-get'), asTopicId('tap-use')],
  openedAt,
  number: '+85291234567',
};

const messageWith = (more: Partial<NewCase>): NewCase => {
  const { number: _, ...without } = callBack;
  return { ...without, reference: 'BCDFGH', reason: 'message', openedAt: openedAt + 60_000, ...more };
};

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
    await bench.store.open(messageWith({ channel: 'sms', topics: [], words: 'My laptop is broken' }));
    await bench.store.open(callBack);
    await bench.desk.markTold('K7M2QX');
    await bench.store.open(messageWith({ reference: 'FFFFFF', reason: 'feedback', openedAt: openedAt + 1 }));
    await bench.desk.markTold('FFFFFF');
    await bench.store.open(messageWith({ reference: 'ZZZZZZ' }));
    await bench.desk.close('ZZZZZZ');
    expect((await run(bench, 'list')).printed).toBe(
      [
        'CASE    OPENED                    HELPLINE  ABOUT      BY         STATE                    TOPICS',
        'K7M2QX  Friday 2026-01-02, 10:00  hkust     call back  telephone  open                     tap-get, tap-use',
        'FFFFFF  Friday 2026-01-02, 10:00  hkust     feedback   telephone  passed on                tap-get, tap-use',
        'BCDFGH  Friday 2026-01-02, 10:01  hkust     message    text       open, desk not told yet',
      ].join('\n'),
    );
    expect((await run(bench, 'list', '--all')).printed).toContain('ZZZZZZ');
  });
});

describe('cases show', () => {
  it('shows the number while it is kept', async () => {
    const bench = await createDeskBench();
    await bench.store.open(callBack);
    const { code, printed } = await run(bench, 'show', 'k7m', '2qx');
    expect([code, printed]).toEqual([
      0,
      [
        'Case        K7M2QX',
        'State       open, desk not told yet',
        'About       call back',
        'Number      +85291234567',
        'Helpline    hkust',
        'Opened      Friday 2026-01-02, 10:00 (Asia/Hong_Kong)',
        'By          telephone, in zh-HK',
        'Topics      tap-get, tap-use',
      ].join('\n'),
    ]);
    await bench.desk.close('K7M2QX');
    expect((await run(bench, 'show', 'K7M2QX')).printed).toContain(
      'Number      no longer kept: numbers go when',
    );
  });

  it('shows what was texted, and how a message is heard', async () => {
    const bench = await createDeskBench();
    await bench.store.open(messageWith({ words: 'My laptop\nis broken', recordingSid: 'RE1' }));
    expect((await run(bench, 'show', 'BCDFGH')).printed).toContain(
      [
        'Words       My laptop',
        '            is broken',
        'Recording   npm run cases -- play BCDFGH --local',
      ].join('\n'),
    );
  });

  it('says when there is no such case', async () => {
    expect(await run(await createDeskBench(), 'show', 'K7M2QX')).toEqual({
      code: 1,
      printed: '',
      complained:
        'There is no case K7M2QX. Cases are kept for 30 days; "list --all" shows them, closed ones too.',
    });
  });
});

describe('cases play', () => {
  it('fetches the message from Twilio and plays it', async () => {
    const bench = await createDeskBench();
    await bench.store.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    expect(await run(bench, 'play', 'BCDFGH')).toEqual({ code: 0, printed: '', complained: '' });
    expect(bench.played).toEqual(['RIFF']);
  });

  it('keeps it in a file that nobody else can read', async () => {
    const bench = await createDeskBench();
    await bench.store.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    const file = join(bench.root, 'message.wav');
    expect((await run(bench, 'play', 'BCDFGH', '--to', file)).printed).toBe(
      `${file} holds the message. Delete it when you have heard it.`,
    );
    expect(readFileSync(file).subarray(0, 4).toString()).toBe('RIFF');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(bench.played).toEqual([]);
  });

  it('says where it is when nothing here can play', async () => {
    const bench = await createDeskBench();
    bench.canPlay = false;
    await bench.store.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    const { code, printed } = await run(bench, 'play', 'BCDFGH');
    const file = /Nothing here can play sound\. (.*BCDFGH\.wav) holds the message/.exec(printed)?.[1] ?? '';
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    expect([code, readFileSync(file).subarray(0, 4).toString()]).toEqual([0, 'RIFF']);
  });

  it.each([
    ['was never made', undefined, 'BCDFGH has no recording: none was left, or it was deleted.'],
    [
      'is gone at Twilio',
      `RE${'f'.repeat(32)}`,
      'Twilio has the recording of BCDFGH no more: it is kept for 30 days.',
    ],
  ])('says when it %s', async (_name, recordingSid, complained) => {
    const bench = await createDeskBench();
    await bench.store.open(messageWith(recordingSid === undefined ? {} : { recordingSid }));
    expect(await run(bench, 'play', 'BCDFGH')).toEqual({ code: 1, printed: '', complained });
  });

  it('is for who has the credentials of the account', async () => {
    const bench = await createDeskBench();
    await bench.store.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    const stranger = { ...bench, environment: { TWILIO_AUTH_TOKEN: 'wrong' } };
    expect(await casesCommand(['play', 'BCDFGH', '--local'], stranger)).toBe(1);
    expect(bench.complained.join()).toMatch(/^Twilio does not accept these credentials/);
  });
});

describe('cases close', () => {
  it('removes the number at once', async () => {
    const bench = await createDeskBench();
    await bench.store.open(callBack);
    expect((await run(bench, 'close', 'K7M2QX')).printed).toBe(
      'K7M2QX is closed, and the number is removed.',
    );
    expect(await bench.desk.readNumber('K7M2QX')).toBeUndefined();
    expect(await bench.desk.read('K7M2QX')).toMatchObject({ state: 'closed', pending: false });
  });

  it('deletes the recording', async () => {
    const bench = await createDeskBench();
    await bench.store.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    expect((await run(bench, 'close', 'BCDFGH')).printed).toBe(
      'BCDFGH is closed.\nThe recording is deleted.',
    );
    expect(bench.phone.recordings).toEqual([]);
    expect(await bench.desk.read('BCDFGH')).not.toHaveProperty('recordingSid');
  });

  it('closes without Twilio, and leaves the recording to the helpline', async () => {
    const bench = await createDeskBench();
    await bench.store.open(messageWith({ recordingSid: await bench.leaveMessage() }));
    const stranger = { ...bench, environment: { TWILIO_AUTH_TOKEN: 'wrong' } };
    expect(await casesCommand(['close', 'BCDFGH', '--local'], stranger)).toBe(0);
    expect(bench.printed.at(-1)).toBe('The recording will be deleted within minutes by the helpline itself.');
    expect(await bench.desk.read('BCDFGH')).toMatchObject({
      state: 'closed',
      recordingSid: expect.any(String),
    });
    expect(bench.phone.recordings).toHaveLength(1);
  });

  it('is harmless the second time', async () => {
    const bench = await createDeskBench();
    await bench.store.open(callBack);
    await run(bench, 'close', 'K7M2QX');
    expect((await run(bench, 'close', 'K7M2QX')).code).toBe(0);
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
  it.each([[[]], [['lits']], [['show']], [['list', 'K7M2QX']], [['show', 'K7M2QX', '--loud']]])(
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
