import { connectCommand } from './connect/connect-command.ts';
import { terminalWorld } from './terminal-world.ts';

process.exitCode = await connectCommand(process.argv.slice(2), terminalWorld());
