import { spawn } from 'node:child_process';

/** What plays a WAV file: on macOS, on Linux, and wherever ffmpeg is. */
const players: readonly (readonly [command: string, ...args: string[]])[] = [
  ['afplay'],
  ['paplay'],
  ['aplay', '-q'],
  ['ffplay', '-nodisp', '-autoexit', '-loglevel', 'quiet'],
];

/**
 * Plays a sound file to its end.
 * @returns false when nothing on this machine can
 */
export async function playSound(file: string): Promise<boolean> {
  for (const [command, ...args] of players) {
    if (await succeeds(command, [...args, file])) return true;
  }
  return false;
}

function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const player = spawn(command, args, { stdio: 'ignore' });
    player.once('error', () => resolve(false));
    player.once('exit', (code) => resolve(code === 0));
  });
}
