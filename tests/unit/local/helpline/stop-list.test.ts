import { describe, expect, it } from 'vitest';
import { createStopList } from '#local/helpline/stop-list';

describe('a list of what must be ended', () => {
  it('ends the last that was started first, each once', async () => {
    const ended: string[] = [];
    const list = createStopList();
    for (const name of ['table', 'webhooks', 'phone']) list.add(() => void ended.push(name));
    await list.stop();
    await list.stop();
    expect(ended).toEqual(['phone', 'webhooks', 'table']);
  });

  it('waits for each before the next', async () => {
    const ended: string[] = [];
    const list = createStopList();
    list.add(() => void ended.push('table'));
    list.add(async () => {
      await Promise.resolve();
      ended.push('webhooks');
    });
    await list.stop();
    expect(ended).toEqual(['webhooks', 'table']);
  });
});
