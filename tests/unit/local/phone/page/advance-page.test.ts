import { describe, expect, it } from 'vitest';
import type { BoardView } from '#local/phone/board/board-view';
import { advancePage } from '#local/phone/page/state/advance-page';
import { firstChoices, type PageModel } from '#local/phone/page/state/page-model';
import { recallChoices } from '#local/phone/page/state/remember-choices';

const model: PageModel = { choices: firstChoices, line: 'opening', busy: false };
const board: BoardView = { numbers: { '+1': 'hkust', '+2': 'hku' }, examples: [], calls: [], texts: [] };

describe('the page', () => {
  it('calls the first helpline until another is chosen', () => {
    const opened = advancePage(model, { kind: 'arrived', board });
    expect(opened.choices.ours).toBe('+1');
    const chosen = advancePage(opened, { kind: 'chose', choices: { ours: '+2' } });
    expect(advancePage(chosen, { kind: 'arrived', board }).choices.ours).toBe('+2');
  });

  it('leaves the call that it looked at when another telephone is taken up', () => {
    const looking = advancePage(model, { kind: 'chose', choices: { call: 'CA1' } });
    expect(advancePage(looking, { kind: 'chose', choices: { handset: '+3' } }).choices.call).toBe('');
    expect(advancePage(looking, { kind: 'chose', choices: { saying: 'x' } }).choices.call).toBe('CA1');
  });

  it('tells of what went wrong until something goes right', () => {
    const failed = advancePage({ ...model, busy: true }, { kind: 'failed', why: 'The call is over.' });
    expect(failed).toMatchObject({ busy: false, problem: 'The call is over.' });
    expect(advancePage(failed, { kind: 'done' })).not.toHaveProperty('problem');
  });
});

describe('what a tab remembers', () => {
  const storeOf = (kept: string | null) => ({ getItem: () => kept, setItem: () => {} });

  it.each([null, 'rubbish', '7', '{"handset":7,"unknown":true}'])(
    'is what it was at first after %s',
    (kept) => {
      expect(recallChoices(storeOf(kept))).toEqual(firstChoices);
    },
  );

  it('is what was chosen, as far as it is known', () => {
    expect(recallChoices(storeOf('{"handset":"+3","mumbles":true,"showsKeypad":"yes"}'))).toEqual({
      ...firstChoices,
      handset: '+3',
      mumbles: true,
    });
  });
});
