import { createServer, request as forward, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A service in between that passes everything on, and remembers what was sent through it. */
export interface WireRecorder {
  readonly url: string;
  /** The bodies of all requests, oldest first. */
  readonly bodies: readonly string[];
  stop(): Promise<void>;
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** @param target http://127.0.0.1:<port> of the service that answers */
export async function recordWire(target: string): Promise<WireRecorder> {
  const bodies: string[] = [];
  const { hostname, port } = new URL(target);
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    bodies.push(body.toString('utf8'));
    const { method, url, headers } = request;
    const onward = forward({ hostname, port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
