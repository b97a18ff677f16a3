import { tellErrors } from '../command-line/tell-errors.ts';
import { textCommand, textUsage } from './text-command.ts';

process.exitCode = await tellErrors(textUsage, console.error, () => textCommand(process.argv.slice(2)));
