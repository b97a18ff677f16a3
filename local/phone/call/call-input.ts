/** What the caller does. */
export type CallerInput =
  | { readonly by: 'caller'; readonly kind: 'said'; readonly words: string; readonly confidence: number }
  /** One key after another: 0-9, * and #. Keys that one Gather does not take go to the next. */
  | { readonly by: 'caller'; readonly kind: 'pressed'; readonly keys: string }
  | { readonly by: 'caller'; readonly kind: 'silent' }
  /** `saying`: what is still on a recording when the caller hangs up. */
  | { readonly by: 'caller'; readonly kind: 'hung-up'; readonly saying?: string }
  /** Only while a handset rings. */
  | { readonly by: 'caller'; readonly kind: 'answered' }
  | { readonly by: 'caller'; readonly kind: 'declined'; readonly status: 'busy' | 'no-answer' };

/** What the person does whom Dial rings. */
export type AgentInput =
  /** `machine`: nobody presses a key; a voicemail ends the call by itself, a menu goes on for as long as the caller does. */
  | { readonly by: 'agent'; readonly kind: 'answered'; readonly machine?: 'voicemail' | 'menu' }
  | { readonly by: 'agent'; readonly kind: 'unreached'; readonly status: UnreachedStatus }
  | { readonly by: 'agent'; readonly kind: 'pressed'; readonly keys: string }
  | { readonly by: 'agent'; readonly kind: 'said'; readonly words: string; readonly confidence: number }
  | { readonly by: 'agent'; readonly kind: 'silent' }
  | { readonly by: 'agent'; readonly kind: 'hung-up'; readonly afterSeconds: number };

/** The wires fail, or nobody takes the call. */
export type UnreachedStatus = 'busy' | 'no-answer' | 'failed';

/** The person at the controls goes back to a turn. */
export type BackInput = { readonly by: 'operator'; readonly kind: 'back'; readonly turn: number };

export type CallInput = CallerInput | AgentInput | BackInput;

/** Words that a test or a command uses for the agent's side. */
export type AgentAct = 'answer' | 'voicemail' | 'menu' | 'hang-up' | UnreachedStatus;

/** How long a voicemail listens to a caller who waits for a person. */
export const voicemailSeconds = 30;

/** How long a person talks who does not say otherwise. */
export const usualTalkSeconds = 60;

export function agentInput(act: AgentAct, seconds = usualTalkSeconds): AgentInput {
  if (act === 'answer') return { by: 'agent', kind: 'answered' };
  if (act === 'voicemail' || act === 'menu') return { by: 'agent', kind: 'answered', machine: act };
  if (act === 'hang-up') return { by: 'agent', kind: 'hung-up', afterSeconds: seconds };
  return { by: 'agent', kind: 'unreached', status: act };
}
