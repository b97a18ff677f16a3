import type { PromptKey } from '#conversation/prompt-key';

/** Placeholders that every prompt may use: what can always be said of the helpline and of this caller. */
export const standingSlots = [
  'helpline',
  'serviceline',
  'enquiriesEmail',
  'feedbackEmail',
  'lastFour',
  'ours',
  'hours',
  'desk',
  'place',
  'elsewhere',
  'webForm',
  'reference',
  'keywords',
  'example',
] as const;

/** Placeholders that only this prompt is given, and cannot do without. */
export const ownSlots: Readonly<Partial<Record<PromptKey, readonly string[]>>> = {
  'offer-language': ['key'],
  'offer-text': ['link'],
  'offer-text-key': ['link', 'key'],
  'offer-topic': ['topic'],
  'offer-topic-key': ['topic', 'key'],
  'and-topic': ['topic'],
  'back-to-step': ['step', 'topic'],
  'back-to-step-key': ['step', 'topic', 'key'],
  'is-it-about': ['topic'],
  'as-of': ['month'],
  'address-is': ['link'],
  'which-of': ['first', 'second'],
  'choice-option': ['label', 'key'],
  'choice-act': ['label', 'key'],
  'about-list': ['list'],
  'you-can': ['list'],
  'step-number': ['step', 'steps'],
  'text-not-possible': ['link'],
  'text-body': ['link', 'url'],
  'sorry-email': ['email'],
  'closed-until': ['time'],
  'closed-until-day': ['time', 'day'],
  'closed-through': ['day'],
  'text-body-step': ['step', 'url'],
  'case-given': ['number'],
  'confirm-number': ['number'],
  'number-rest': ['number'],
  'number-extension': ['digits'],
  'other-number-key': ['key'],
  resume: ['topic'],
  whisper: ['topics', 'step'],
  'whisper-accept': ['topics', 'step'],
  'whisper-step': ['step'],
};

/** @returns the names in braces, each once */
export function placeholdersOf(wording: string): string[] {
  return [...new Set(Array.from(wording.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))];
}

/** Prompts that are said only by helplines that have what they name. In all others it may be missing. */
export const saidOnlyWith: Readonly<Partial<Record<PromptKey, readonly string[]>>> = {
  'text-body-serviceline': ['serviceline'],
  'agent-text': ['serviceline'],
  'ask-person': ['serviceline'],
  'beyond-answer': ['serviceline'],
  'out-of-scope': ['serviceline'],
  'out-of-scope-declined': ['serviceline'],
  'silence-again': ['serviceline'],
  'sorry-connecting': ['serviceline'],
  'ring-opening': ['serviceline'],
  'ring-capped': ['serviceline'],
  'ring-not-possible': ['serviceline'],
  'ring-failed': ['serviceline'],
  'ring-unanswered': ['serviceline'],
  'write-feedback': ['feedbackEmail'],
  'record-feedback': ['feedbackEmail'],
  'case-feedback': ['feedbackEmail', 'reference'],
  'case-message': ['reference'],
  'case-transfer': ['reference'],
  'text-body-reference': ['reference'],
  'case-shown': ['lastFour'],
  'case-call-back': ['reference'],
  'desk-shut': ['hours'],
  'desk-place': ['place'],
  'desk-number': ['serviceline'],
  'desk-mail': ['enquiriesEmail'],
  'desk-form': ['webForm'],
};
