import type { HelplineProfile } from './published-knowledge.ts';

/** Helpline id -> the number that a stage rings in place of the one in its knowledge. */
export type Servicelines = Readonly<Record<string, string>>;

/** The profile as a stage has it. A helpline that has no desk to ring gets none. */
export function withServiceline(profile: HelplineProfile, servicelines: Servicelines): HelplineProfile {
  const serviceline = servicelines[profile.id];
  const replaces = serviceline !== undefined && profile.serviceline !== undefined;
  return replaces ? { ...profile, serviceline } : profile;
}
