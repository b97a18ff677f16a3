import { textCommand } from './text-command.ts';

try {
  process.exitCode = await textCommand(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
