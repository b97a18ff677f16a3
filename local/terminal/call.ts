import { tellErrors } from '#local/commands/tell-errors';
import { callCommand, callUsage } from './call-command.ts';

process.exitCode = await tellErrors(callUsage, console.error, () => callCommand(process.argv.slice(2)));
