import { terminalWorld } from '../terminal-world.ts';
import { closureCommand } from './closure-command.ts';

process.exitCode = await closureCommand(process.argv.slice(2), terminalWorld());
