import { gzipSync } from 'node:zlib';
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
  it('is served with a policy that lets nothing in from elsewhere, and is framed by nobody', async () => {
    const { answer } = await openPage();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  it('is whole and small: what it names is there, in 60 KB by gzip', async () => {
    const { phone, html } = await openPage();
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path ?? '');
    expect(named).toEqual(['/page/page.css', '/page/page.js']);
    const files = await Promise.all(
      named.map(async (path) => (await fetch(`${phone.url}${path}`)).arrayBuffer()),
    );
    const bytes = files.reduce((sum, file) => sum + gzipSync(Buffer.from(file)).length, 0);
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(60 * 1024);
  });

  it('names no other machine', async () => {
    const { html } = await openPage();
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
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

describe("the page's board", () => {
  const boardOf = async (url: string, handset: string) =>
    (await fetch(`${url}/phone/board?${new URLSearchParams({ handset, ours })}`)).json();

  it("shows a telephone's own texts and calls, and nobody else's, hidden numbers too", async () => {
    const { phone } = await openPage();
    await phone.text({ from: caller, to: ours, body: 'TAP' });
    await phone.call({ from: 'anonymous', to: ours, handset: caller });
    await phone.call({ from: 'anonymous', to: ours, handset: '+85260000000' });
    expect(await boardOf(phone.url, caller)).toMatchObject({
      calls: [{ about: '' }],
      texts: [
        { body: 'TAP', by: 'caller' },
        { body: 'Hello.', by: 'helpline' },
      ],
    });
    expect(await boardOf(phone.url, '+85260000001')).toMatchObject({ calls: [], texts: [] });
  });

  it('says what it must be asked with', async () => {
    const { phone } = await openPage();
    const answer = await fetch(`${phone.url}/phone/board`);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain('handset');
  });
});
