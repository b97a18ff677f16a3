import { terminalWorld } from '../terminal-world.ts';
import { noticeCommand } from './notice-command.ts';

process.exitCode = await noticeCommand(process.argv.slice(2), terminalWorld());
