import type { IncomingMessage } from 'node:http';

/** Far more than a call with 4,000 characters of TwiML or a text of 1,600 ever needs. */
const mostBytes = 256 * 1024;

/** @returns the body as text, or undefined when it is too long */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > mostBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
