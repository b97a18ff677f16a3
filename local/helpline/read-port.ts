/**
 * Reads a port from the environment.
 * @throws Error that says which variable is wrong and what it may be
 */
export function readPort(name: string, otherwise: number): number {
  const given = process.env[name];
  if (given === undefined || given === '') return otherwise;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`${name} is ${JSON.stringify(given)}; it must be a port from 0 (any free one) to 65535.`);
}
