import { Agent, createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sendHttpRequest } from '#adapters/http-request';

/** @returns the URL of a server, and how many connections it has taken */
async function serve(answer: RequestListener): Promise<{ readonly url: string; connections(): number }> {
  const server = createServer(answer);
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
  };
}

const get = { method: 'GET', headers: {}, deadlineMs: 10_000 } as const;

describe('a plain request', () => {
  it('sends its headers and body, and gives status, headers and body of the answer', async () => {
    const { url } = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method, url: path, headers } = request;
      response.writeHead(418, { 'X-Answer': 'yes' });
      response.end(
        JSON.stringify([
          method,
          path,
          headers['x-ask'],
          headers['content-length'],
          String(Buffer.concat(chunks)),
        ]),
      );
    });
    const reply = await sendHttpRequest(`${url}/a?b=c`, {
      method: 'POST',
      headers: { 'X-Ask': '1' },
      body: '服務',
      deadlineMs: 10_000,
    });
    expect(reply).toMatchObject({ status: 418, headers: { 'x-answer': 'yes' } });
    expect(JSON.parse(reply.body)).toEqual(['POST', '/a?b=c', '1', '6', '服務']);
  });

  it('reads an answer whose characters are cut in two on the way', async () => {
    const bytes = Buffer.from('服務台');
    const { url } = await serve((_request, response) => {
      response.write(bytes.subarray(0, 4), () => response.end(bytes.subarray(4)));
    });
    expect((await sendHttpRequest(url, get)).body).toBe('服務台');
  });

  it('throws when nothing listens', async () => {
    await expect(sendHttpRequest('http://127.0.0.1:9', get)).rejects.toThrow('ECONNREFUSED');
  });

  it.each<readonly [string, RequestListener]>([
    ['does not come', () => undefined],
    [
      'stops half way',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half');
      },
    ],
  ])('throws when the answer %s in time', async (_name, answer) => {
    const { url } = await serve(answer);
    await expect(sendHttpRequest(url, { ...get, deadlineMs: 50 })).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'no answer within 50 ms',
    });
  });

  it('throws when the connection breaks within the answer', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    await expect(sendHttpRequest(url, get)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('asks again on the connection that an agent has kept', async () => {
    const { url, connections } = await serve((_request, response) => response.end());
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    for (let count = 0; count < 3; count += 1) await sendHttpRequest(url, { ...get, agent });
    expect(connections()).toBe(1);
  });
});
