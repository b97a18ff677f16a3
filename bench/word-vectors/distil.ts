import { distilWordVectors } from './distil-word-vectors.ts';

const count = await distilWordVectors(process.cwd(), (line) => {
  process.stderr.write(`${line}\n`);
});
process.stdout.write(`functions/understanding/word-vectors-en.ts: vectors of ${count} words\n`);
