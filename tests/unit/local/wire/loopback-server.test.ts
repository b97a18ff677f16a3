import { connect as connectHttp2, constants } from 'node:http2';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '#local/wire/loopback-server';
import type { WireTrace } from '#local/wire/wire-message';

interface World {
  readonly server: LoopbackServer;
  readonly traces: readonly WireTrace[];
  /** How many requests were performed. */
  performed(): number;
}

async function createWorld(): Promise<World> {
  const traces: WireTrace[] = [];
  let performed = 0;
  const server = await startLoopbackServer({
    service: 'echo',
    maxBodyBytes: 10,
    operationOf: ({ method, target }) => `${method} ${target}`,
    onTrace: (trace) => traces.push(trace),
    answer: async ({ target, body }) => {
      performed += 1;
      if (target === '/bug') throw new Error('a bug');
      return { status: 200, body };
    },
  });
  onTestFinished(server.stop);
  return { server, traces, performed: () => performed };
}

const post = (url: string, body: string) => fetch(url, { method: 'POST', body });

/** Sends raw bytes and reads until the other side closes. */
const exchange = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });

describe('the server of a stand-in', () => {
  it('listens on this machine alone', async () => {
    const { server } = await createWorld();
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  });

  it('answers, and tells what was asked', async () => {
    const { server, traces } = await createWorld();
    expect(await (await post(`${server.url}/a`, 'hello')).text()).toBe('hello');
    expect(traces).toMatchObject([{ service: 'echo', operation: 'POST /a', status: 200 }]);
  });

  it('takes no body above its bound', async () => {
    const { server, performed } = await createWorld();
    expect((await post(server.url, '0123456789')).status).toBe(200);
    expect((await post(server.url, '01234567890')).status).toBe(413);
    expect(performed()).toBe(1);
  });

  it('says what is wrong with itself', async () => {
    const { server } = await createWorld();
    const response = await post(`${server.url}/bug`, '');
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('echo stand-in: Error: a bug');
  });

  it('rejects when its port is taken', async () => {
    const { server } = await createWorld();
    const options = {
      service: 'other',
      maxBodyBytes: 0,
      operationOf: () => '',
      answer: async () => ({ status: 200 }),
    };
    await expect(startLoopbackServer({ ...options, port: server.port })).rejects.toThrow('EADDRINUSE');
  });
});

describe('other languages than HTTP/1.1', () => {
  it('HTTP/2 is told in HTTP/2, and its developer in words', async () => {
    const { server } = await createWorld();
    const warned = new Promise<Error>((resolve) => {
      process.once('warning', resolve);
    });
    const goAway = await new Promise<readonly [code: number, words: string]>((resolve) => {
      const session = connectHttp2(server.url);
      session.on('goaway', (code, _last, words) => resolve([code, String(words)]));
      session.on('error', () => undefined);
      session.request({ ':path': '/' }).on('error', () => undefined);
    });
    const words = 'This stand-in speaks HTTP/1.1 only: give the SDK client a NodeHttpHandler.';
    expect(goAway).toEqual([constants.NGHTTP2_HTTP_1_1_REQUIRED, words]);
    expect((await warned).message).toBe(`echo: ${words}`);
  });

  it('HTTP/1.0 is told in words', async () => {
    const { server, performed } = await createWorld();
    const answer = await exchange(server.port, 'GET / HTTP/1.0\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 505 /);
    expect(answer).toContain('This stand-in speaks HTTP/1.1 only');
    expect(performed()).toBe(0);
  });

  it('what is no HTTP is a bad request', async () => {
    const { server } = await createWorld();
    expect(await exchange(server.port, 'EHLO example\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('faults', () => {
  it('last for so many requests, or until they are cleared', async () => {
    const { server } = await createWorld();
    const busy = { kind: 'answer', answer: { status: 503 } } as const;
    server.faults.set(busy, 2);
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await post(server.url, '')).status);
    expect(statuses).toEqual([503, 503, 200]);
    server.faults.set(busy);
    expect((await post(server.url, '')).status).toBe(503);
    expect(server.faults.current).toEqual(busy);
    server.faults.clear();
    expect((await post(server.url, '')).status).toBe(200);
    expect(server.faults.current).toBeUndefined();
  });

  it.each([
    ['refuse', { kind: 'refuse' }, 0],
    ['lose the answer', { kind: 'lose-answer' }, 1],
  ] as const)('%s', async (_name, fault, performedCount) => {
    const { server, performed } = await createWorld();
    server.faults.set(fault);
    await expect(post(server.url, 'a')).rejects.toThrow('fetch failed');
    expect(performed()).toBe(performedCount);
  });

  it('refuse breaks connections that are open, too', async () => {
    const { server, traces } = await createWorld();
    await post(server.url, 'a');
    server.faults.set({ kind: 'refuse' });
    await expect(post(server.url, 'b')).rejects.toThrow('fetch failed');
    expect(traces.at(-1)?.status ?? 0).not.toBe(500);
  });

  it('hang until the client gives up, or the server stops', async () => {
    const { server, performed } = await createWorld();
    server.faults.set({ kind: 'hang' });
    await expect(fetch(server.url, { signal: AbortSignal.timeout(30) })).rejects.toThrow('timeout');
    const hanging = post(server.url, 'a').catch((error: Error) => error.message);
    await server.stop();
    expect(await hanging).toBe('fetch failed');
    expect(performed()).toBe(0);
  });

  it('slow is late, and then right', async () => {
    const { server } = await createWorld();
    server.faults.set({ kind: 'slow', ms: 40 });
    const began = performance.now();
    expect(await (await post(server.url, 'a')).text()).toBe('a');
    expect(performance.now() - began).toBeGreaterThan(38);
  });

  it('slow does not keep a server from stopping', async () => {
    const { server } = await createWorld();
    server.faults.set({ kind: 'slow', ms: 3_600_000 });
    const waiting = post(server.url, 'a').catch((error: Error) => error.message);
    await expect.poll(() => server.connections()).toBe(1);
    await server.stop();
    expect(await waiting).toBe('fetch failed');
  });
});
