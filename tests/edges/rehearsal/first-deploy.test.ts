import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rehearse } from './rehearse.ts';

const page = 'docs/first-deploy.md';

/** Between the mark of a block and the end of the code under it. */
const blockOf = (name: string): RegExp =>
  new RegExp(`(<!-- rehearsal: ${name} -->\n\`\`\`\n)(.*?)(\`\`\`)`, 's');

test('the first deploy goes as its page says: with REHEARSAL=write, the page is written as it went', async () => {
  const before = readFileSync(page, 'utf8');
  const directory = mkdtempSync(join(tmpdir(), 'stages-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const stagesFile = join(directory, 'stages.json');
  writeFileSync(stagesFile, /```json\n(.*?)```/s.exec(before)?.[1] ?? '');
  const rehearsal = await rehearse(stagesFile);
  let went = before;
  for (const [name, lines] of rehearsal)
    went = went.replace(blockOf(name), (_, mark, __, end) => `${mark}${lines.join('\n')}\n${end}`);
  if (process.env.REHEARSAL === 'write') writeFileSync(page, went);
  expect(went).toBe(before);
}, 60_000);
