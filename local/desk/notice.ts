import { terminalWorld } from '#local/operator/terminal-world';
import { noticeCommand } from './notice-command.ts';

process.exitCode = await noticeCommand(process.argv.slice(2), terminalWorld());
