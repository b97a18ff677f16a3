import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createPhraseRecognizer } from '../../functions/understanding/phrase-recognizer.ts';
import { printTable } from './print-table.ts';
import { milliseconds, spreadOf } from './spread.ts';

const helplines = ['hkust', 'hku', 'cuhk'];
const rounds = 20;

const questions = [
  'my phone fell into the sea and i have to sign in now',
  'hw do i get tap',
  'what is the temporary access pass for',
  'the authenticator never shows me anything',
  'how do i set up google authenticator instead',
  'where can i print in colour',
  'someone asked me for my code',
  'so basically i was trying to log in from home and then it wanted this duo thing and i do not have it',
];

/** Measures the phrase recognizer on the models that are deployed. */
export function benchRecognizerHere(snapshotDirectory: string): void {
  const rows = helplines.map((helpline) => {
    const path = join(snapshotDirectory, `${helpline}.en.model`);
    const model = readFileSync(path, 'utf8');
    const began = performance.now();
    const recognizer = createPhraseRecognizer(model);
    const load = performance.now() - began;
    const times: number[] = [];
    for (let round = 0; round < rounds * 50; round += 1) {
      for (const question of questions) {
        const asked = performance.now();
        recognizer.recognize(question);
        if (round >= rounds) times.push((performance.now() - asked) * 1000);
      }
    }
    const { p50, p99 } = spreadOf(times);
    const gzip = gzipSync(model).length / 1024;
    const size = `${(statSync(path).size / 1024).toFixed(0)} KB, ${gzip.toFixed(0)} KB gzip`;
    return [`${helpline} en`, p50.toFixed(0), p99.toFixed(0), milliseconds(load), size];
  });
  printTable('Phrase recognizer', ['model', 'p50 us', 'p99 us', 'load ms', 'size'], rows);
}
