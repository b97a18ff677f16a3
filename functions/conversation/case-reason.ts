/**
 * What a case is about: a message for the desk, a wish to be called back, a suggestion or complaint, or a caller who was
 * put through.
 */
export const caseReasons = ['message', 'call-back', 'feedback', 'transfer'] as const;
export type CaseReason = (typeof caseReasons)[number];

/** What a caller can dictate: by voice after a tone, by text as the next message. */
export type Dictation = Extract<CaseReason, 'message' | 'feedback'>;

/** How the desk reaches the caller: on the number that shows itself, on one that was given, or not at all. */
export const reaches = ['shown', 'given', 'none'] as const;
export type Reach = (typeof reaches)[number];

/** Which case: the turn that opened it, and how many references were taken before one was free. */
export interface CaseAt {
  readonly turn: number;
  readonly claim: number;
}
