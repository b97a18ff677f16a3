import type { HelplineProfile } from '#content/published-knowledge';

/** An address that is told of cases, and of which. */
export interface DeskSubscription {
  readonly email: string;
  /** On the attributes of a note: https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html */
  readonly filterPolicy: Readonly<Record<string, unknown>>;
}

/**
 * Who is told of what: a helpline's suggestions and complaints go to the address that it names for them, everything
 * else goes to the desk. Every case goes to somebody, also of a reason or a helpline that is added later.
 * @param deskEmail where people look several times a day
 */
export function deskSubscriptions(
  profiles: readonly Pick<HelplineProfile, 'id' | 'feedbackEmail'>[],
  deskEmail: string,
): readonly DeskSubscription[] {
  const apart = profiles.filter(({ feedbackEmail }) => ![undefined, deskEmail].includes(feedbackEmail));
  const addresses = [...new Set(apart.flatMap(({ feedbackEmail }) => feedbackEmail ?? []))];
  const helplinesOf = (email: string) =>
    apart.filter(({ feedbackEmail }) => feedbackEmail === email).map(({ id }) => id);
  const elsewhere = apart.map(({ id }) => id);
  const forDesk =
    elsewhere.length === 0
      ? {}
      : {
          $or: [{ reason: [{ 'anything-but': 'feedback' }] }, { helpline: [{ 'anything-but': elsewhere }] }],
        };
  return [
    { email: deskEmail, filterPolicy: forDesk },
    ...addresses.map((email) => ({
      email,
      filterPolicy: { reason: ['feedback'], helpline: helplinesOf(email) },
    })),
  ];
}
