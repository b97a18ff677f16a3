import { yardstickCommand } from './yardstick-command.ts';

process.exitCode = await yardstickCommand(process.argv.slice(2), process.cwd(), {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
