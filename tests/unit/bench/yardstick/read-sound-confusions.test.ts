import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSoundConfusions } from '#bench/yardstick/read-sound-confusions';

function write(content: string): string {
  const directory = mkdtempSync(join(tmpdir(), 'confusions-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, 'table.tsv');
  writeFileSync(path, content);
  return path;
}

describe('the table of sound confusions', () => {
  it('has several rows for one word', () => {
    const path = write('word\theard\nduo\tdual\ntap\ttab\nduo\tdo oh\n');
    expect([...readSoundConfusions(path)]).toEqual([
      ['duo', ['dual', 'do oh']],
      ['tap', ['tab']],
    ]);
  });

  it.each(['duo', 'duo\t', 'duo\tdual\tmore'])('names a line that is none: %j', (line) => {
    const path = write(`word\theard\n${line}\n`);
    expect(() => readSoundConfusions(path)).toThrow(`${path}: not a confusion: ${line}`);
  });
});
