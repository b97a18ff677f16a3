import { terminalWorld } from '#local/operator/terminal-world';
import { closureCommand } from './closure-command.ts';

process.exitCode = await closureCommand(process.argv.slice(2), terminalWorld());
