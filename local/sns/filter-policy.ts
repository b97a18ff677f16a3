/** A condition on one attribute: that very text, or anything but it. */
type Condition = string | { readonly 'anything-but': string | readonly string[] };

/**
 * A subscription's filter policy, as far as this stand-in does it: all attributes named must match, any of the
 * conditions of each; `$or` needs one of its policies.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
 */
export type FilterPolicy = Readonly<Record<string, unknown>>;

/** @throws Error for a policy that SNS refuses, or that is more than this stand-in does */
export function matchesPolicy(policy: FilterPolicy, attributes: Readonly<Record<string, string>>): boolean {
  return Object.entries(policy).every(([name, conditions]) =>
    name === '$or'
      ? readAlternatives(conditions)
          .map((each) => matchesPolicy(each, attributes))
          .includes(true)
      : readConditions(name, conditions)
          .map((condition) => matches(condition, attributes[name]))
          .includes(true),
  );
}

/** A missing attribute matches nothing, "anything but" included. */
function matches(condition: Condition, value: string | undefined): boolean {
  if (value === undefined) return false;
  if (typeof condition === 'string') return condition === value;
  const others = condition['anything-but'];
  return typeof others === 'string' ? others !== value : !others.includes(value);
}

function readAlternatives(value: unknown): readonly FilterPolicy[] {
  // With a single one SNS takes $or for the name of an attribute.
  if (!Array.isArray(value) || value.length < 2)
    throw new Error('$or must be a list of two policies or more');
  return value as readonly FilterPolicy[];
}

function readConditions(name: string, value: unknown): readonly Condition[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isCondition)) return value;
  throw new Error(`the conditions on ${name} are not a list of texts and anything-but`);
}

function isCondition(value: unknown): value is Condition {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'anything-but')
    return false;
  const others: unknown = Object.values(value)[0];
  return (
    typeof others === 'string' ||
    (Array.isArray(others) && others.every((other) => typeof other === 'string'))
  );
}
