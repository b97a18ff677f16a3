import type { Duplex } from 'node:stream';

const explanation = 'This stand-in speaks HTTP/1.1 only: give the SDK client a NodeHttpHandler.';

const http2Preface = 'PRI * HTTP/2.0';

/** https://www.rfc-editor.org/rfc/rfc9113#section-7: the peer should use HTTP/1.1 instead. */
const http11Required = 0xd;

/**
 * Refuses what the HTTP/1.1 parser could not read. An HTTP/2 client gets a GOAWAY in its own tongue with the code for
 * "HTTP/1.1 required"; since Node 20 shows it as a mere 13, the developer is warned in words, too, once a server.
 * @returns a listener to `clientError`
 */
export function createRefusal(service: string): (error: Unreadable, socket: Duplex) => void {
  let warned = false;
  return (error, socket) => {
    if (!socket.writable) return;
    if (error.rawPacket?.toString('latin1').startsWith(http2Preface) !== true) {
      socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    socket.end(Buffer.concat([emptySettingsFrame(), goAwayFrame()]));
    if (!warned) process.emitWarning(`${service}: ${explanation}`);
    warned = true;
  };
}

/** What the parser could not read, as far as it came. */
type Unreadable = Error & { readonly rawPacket?: Buffer };

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
