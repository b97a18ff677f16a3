import { callCommand } from './call-command.ts';

try {
  process.exitCode = await callCommand(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
