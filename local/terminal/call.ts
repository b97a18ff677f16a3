import { tellErrors } from '../command-line/tell-errors.ts';
import { callCommand, callUsage } from './call-command.ts';

process.exitCode = await tellErrors(callUsage, console.error, () => callCommand(process.argv.slice(2)));
