import { tellErrors } from '#local/commands/tell-errors';
import { textCommand, textUsage } from './text-command.ts';

process.exitCode = await tellErrors(textUsage, console.error, () => textCommand(process.argv.slice(2)));
