import { type Command, commands } from '#conversation/command';
import type { Label } from '#conversation/meaning';
import { asTopicId } from '#conversation/topic-id';

/** A label as text, for maps and for stored models: `topic/tap-get`, `command/agent`. */
export function labelKey(label: Label): string {
  return label.kind === 'topic' ? `topic/${label.topic}` : `command/${label.command}`;
}

/** The label of a key that `labelKey` made, or undefined for a command that this release does not know. */
export function parseLabelKey(key: string): Label | undefined {
  const slash = key.indexOf('/');
  const name = key.slice(slash + 1);
  if (key.slice(0, slash) === 'topic') return { kind: 'topic', topic: asTopicId(name) };
  const command: Command | undefined = commands.find((known) => known === name);
  return command === undefined ? undefined : { kind: 'command', command };
}
