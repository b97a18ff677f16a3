import { doctorCommand } from './doctor/doctor-command.ts';
import { terminalWorld } from './terminal-world.ts';

process.exitCode = await doctorCommand(process.argv.slice(2), terminalWorld());
