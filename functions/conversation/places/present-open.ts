import { prompt } from '../lines.ts';
import type { Presenter } from '../presentation.ts';

/** The open question. "No" here means that nothing more is wanted. */
export const presentOpen: Presenter<'open'> = () => ({
  lines: [prompt('open-question')],
  choices: [],
  next: { kind: 'listen', wait: 'normal' },
  no: { kind: 'goodbye' },
});
