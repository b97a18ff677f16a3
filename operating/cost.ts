import { costCommand } from './cost/cost-command.ts';
import { terminalWorld } from './terminal-world.ts';

process.exitCode = costCommand(process.argv.slice(2), terminalWorld());
