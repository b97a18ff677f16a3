import type { Socket } from 'node:net';

const explanation = 'This stand-in speaks HTTP/1.1 only: give the SDK client a NodeHttpHandler.';

const http2Preface = 'PRI * HTTP/2.0';

/** https://www.rfc-editor.org/rfc/rfc9113#section-7: the peer should use HTTP/1.1 instead. */
const http11Required = 0xd;

/**
 * Refuses what the HTTP/1.1 parser could not read. An HTTP/2 client gets a GOAWAY in its own tongue, so that its error
 * says HTTP_1_1_REQUIRED rather than "protocol error".
 */
export function refuseUnreadable(error: Error & { rawPacket?: Buffer }, socket: Socket): void {
  if (!socket.writable) return;
  const spokeHttp2 = error.rawPacket?.toString('latin1').startsWith(http2Preface) ?? false;
  if (spokeHttp2) socket.end(Buffer.concat([emptySettingsFrame(), goAwayFrame()]));
  else socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
}

/** @returns the sentence to answer with 505, or undefined for HTTP/1.1 */
export const refusedVersion = (version: string): string | undefined =>
  version === '1.1' ? undefined : explanation;

const frameHeader = (length: number, type: number): Buffer =>
  Buffer.from([0, length >> 8, length & 0xff, type, 0, 0, 0, 0, 0]);

const emptySettingsFrame = (): Buffer => frameHeader(0, 0x4);

function goAwayFrame(): Buffer {
  const fixed = Buffer.alloc(8);
  fixed.writeUInt32BE(http11Required, 4);
  const debug = Buffer.from(explanation);
  return Buffer.concat([frameHeader(fixed.length + debug.length, 0x7), fixed, debug]);
}
