import { terminalWorld } from '../terminal-world.ts';
import { casesCommand } from './cases-command.ts';
import { playSound } from './play-sound.ts';

process.exitCode = await casesCommand(process.argv.slice(2), { ...terminalWorld(), play: playSound });
