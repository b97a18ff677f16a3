import type { Locale } from '#conversation/locale';

/** Danger to life or limb, despair of life, or what may be either or a manner of speaking. */
export type UrgencyKind = 'danger' | 'distress' | 'unsure';

/** What cannot wait. `unsure` is asked: "Are you in danger?" */
export interface Urgency {
  readonly kind: UrgencyKind;
  /** The language in which it was said, and is answered. */
  readonly locale: Locale;
}
