import { main } from './content-command.ts';

process.exitCode = await main(process.argv.slice(2));
