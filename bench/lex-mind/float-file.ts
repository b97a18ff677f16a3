import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Rows of floats with names: what is costly to compute and always comes out the same. */
export type NamedRows = ReadonlyMap<string, Float32Array>;

/**
 * Reads a line of JSON with the names, then the rows one after another.
 * @returns nothing when there is no such file or it is broken: everything in it can be computed again
 */
export async function readRows(path: string, rowLength: number): Promise<NamedRows> {
  const bytes = await readFile(path).catch(() => undefined);
  const end = bytes?.indexOf('\n') ?? -1;
  if (bytes === undefined || end < 0) return new Map();
  const names = readNames(bytes.toString('utf8', 0, end));
  const body = bytes.subarray(end + 1);
  if (body.length !== names.length * rowLength * Float32Array.BYTES_PER_ELEMENT) return new Map();
  // A copy, for floats must begin at a multiple of four.
  const floats = new Float32Array(new Uint8Array(body).buffer);
  return new Map(names.map((name, row) => [name, floats.subarray(row * rowLength, (row + 1) * rowLength)]));
}

function readNames(line: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(line);
    return Array.isArray(names) ? names.map(String) : [];
  } catch {
    return [];
  }
}

/** Writes the whole file at once: who reads meanwhile finds the old one. Of two writers the last one stays. */
export async function writeRows(path: string, rows: NamedRows): Promise<void> {
  const head = Buffer.from(`${JSON.stringify([...rows.keys()])}\n`);
  const bodies = [...rows.values()].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  await mkdir(dirname(path), { recursive: true });
  const written = `${path}.${process.pid}`;
  await writeFile(written, Buffer.concat([head, ...bodies]));
  await rename(written, path);
}
