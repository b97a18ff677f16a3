import type { Conversation } from './conversation.ts';
import { prompt } from './lines.ts';
import type { Line } from './reply.ts';

/** What somebody must do who was asked for a code or for an approval: said again wherever nobody can be reached. */
export const warningOf = ({ warned }: Conversation): readonly Line[] =>
  warned === false ? [] : [prompt(warned === 'already' ? 'suspicious-already' : 'suspicious')];
