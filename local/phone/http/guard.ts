import type { IncomingMessage } from 'node:http';

/**
 * Whether a request may be answered: it must name this machine as its host and, when a browser sends it, come from
 * the phone's own page. Otherwise any web page could reach the phone through the reader's browser.
 */
export function isFromThisMachine({ headers }: Pick<IncomingMessage, 'headers'>, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  const { origin } = headers;
  return origin === undefined || hosts.some((host) => origin === `http://${host}`);
}
