import { afterEach, describe, expect, it } from 'vitest';
import { caller, ours, response, startBoth } from '../fake-helpline.ts';

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function openPage() {
  const both = await startBoth({ '/sms': response('<Message>Hello.</Message>') });
  stop = both.stop;
  const answer = await fetch(both.phone.url);
  return { ...both, answer, html: await answer.text() };
}

describe('the phone page', () => {
  it('is served with a policy that lets nothing in from elsewhere', async () => {
    const { answer } = await openPage();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  });

  it('is whole: everything that it and its modules name is there', async () => {
    const { phone, html } = await openPage();
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path ?? '');
    expect(named).toContain('/page/phone.js');
    const visited = new Set<string>();
    for (const path of named) {
      if (visited.has(path)) continue;
      visited.add(path);
      const answer = await fetch(`${phone.url}${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      const imports = [...(await answer.text()).matchAll(/from '\.\/([a-z-]+\.js)'/g)];
      named.push(...imports.map(([, name]) => `/page/${name}`));
    }
    expect(visited.size).toBeGreaterThan(6);
  });

  it('names no other machine', async () => {
    const { html } = await openPage();
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('has a label for everything that is typed or chosen', async () => {
    const { html } = await openPage();
    const fields = [...html.matchAll(/<(?:input|select)[^>]*id="([a-z-]+)"/g)].map(([, id]) => id);
    const isLabelled = (id: string | undefined) =>
      html.includes(`<label for="${id}"`) ||
      new RegExp(`<label[^>]*>[^<]*<(input|select)[^>]*id="${id}"`).test(html);
    expect(fields.length).toBeGreaterThan(4);
    expect(fields.filter((id) => !isLabelled(id) && id !== 'aloud')).toEqual([]);
  });

  it('gets the webhooks of texts with what came of them', async () => {
    const { phone } = await openPage();
    await phone.text({ from: caller, to: ours, body: 'TAP' });
    const exchanges = await (await fetch(`${phone.url}/phone/text-exchanges`)).json();
    expect(exchanges).toMatchObject([{ turns: [{ parameters: { Body: 'TAP' }, answer: { status: 200 } }] }]);
    phone.forget();
    expect(await (await fetch(`${phone.url}/phone/text-exchanges`)).json()).toEqual([]);
  });
});
