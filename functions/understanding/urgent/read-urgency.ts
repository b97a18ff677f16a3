import type { Urgency } from './urgency.ts';
export const readUrgency = (_text: string): Urgency | undefined => undefined;
