import { measureQuestions } from './measure-questions.ts';

const args = process.argv.slice(2);
await measureQuestions(process.cwd(), args.includes('--sealed') ? 'sealed' : 'dev', {
  ensemble: args.includes('--both') ? 'both' : 'phrases',
  list: args.includes('--list'),
  print: (line) => process.stdout.write(`${line}\n`),
});
