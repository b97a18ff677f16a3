import { benchRecognizer } from './bench-recognizer.ts';

process.exitCode = benchRecognizer(process.argv.slice(2), process.cwd(), (line) =>
  process.stdout.write(`${line}\n`),
);
