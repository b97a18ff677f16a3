import { playSound } from './desk/play-sound.ts';
import type { ExitCode, OperatorWorld } from './operator-io.ts';
import { terminalWorld } from './terminal-world.ts';

type RunCommand = (args: readonly string[], world: OperatorWorld) => ExitCode | Promise<ExitCode>;

/** What is typed against a deployment, by name. Each is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<RunCommand>>> = {
  connect: async () => (await import('./connect/connect-command.ts')).connectCommand,
  doctor: async () => (await import('./doctor/doctor-command.ts')).doctorCommand,
  knowledge: async () => (await import('./knowledge/knowledge-command.ts')).knowledgeCommand,
  cost: async () => (await import('./cost/cost-command.ts')).costCommand,
  notice: async () => (await import('./desk/notice-command.ts')).noticeCommand,
  closure: async () => (await import('./desk/closure-command.ts')).closureCommand,
  misses: async () => (await import('./desk/misses-command.ts')).missesCommand,
  secrets: async () => (await import('./secrets/secrets-command.ts')).secretsCommand,
  release: async () => (await import('./release/release-command.ts')).releaseCommand,
  async deploy() {
    const { deployCommand } = await import('./release/deploy-command.ts');
    const { terminalReleaseWorld } = await import('./release/terminal-release-world.ts');
    return (args, world) => deployCommand(args, terminalReleaseWorld(world));
  },
  async cases() {
    const { casesCommand } = await import('./desk/cases-command.ts');
    return (args, world) => casesCommand(args, { ...world, play: playSound });
  },
};

const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];
if (load === undefined)
  throw new Error(`There is no command "${name}": ${Object.keys(commands).join(', ')}.`);
process.exitCode = await (await load())(args, terminalWorld());
