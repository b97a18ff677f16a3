import { knowledgeCommand } from './knowledge/knowledge-command.ts';
import { terminalWorld } from './terminal-world.ts';

process.exitCode = await knowledgeCommand(process.argv.slice(2), terminalWorld());
