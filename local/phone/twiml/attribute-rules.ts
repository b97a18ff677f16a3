/** Says what is wrong with an attribute's value, or nothing. */
export type AttributeRule = (value: string) => string | undefined;

export const anyText: AttributeRule = () => undefined;

export const trueOrFalse: AttributeRule = (value) =>
  value === 'true' || value === 'false' ? undefined : 'must be true or false';

export const wholeNumber =
  (from: number, to: number): AttributeRule =>
  (value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to
      ? undefined
      : `must be a whole number from ${from} to ${to}`;

export const oneOf =
  (allowed: ReadonlySet<string>, hint?: string): AttributeRule =>
  (value) =>
    allowed.has(value) ? undefined : (hint ?? `must be one of ${[...allowed].join(', ')}`);

/** Twilio writes lists with blanks between the members. */
export const listOf =
  (allowed: ReadonlySet<string>): AttributeRule =>
  (value) => {
    const members = value.split(' ');
    return members.every((member) => allowed.has(member)) && new Set(members).size === members.length
      ? undefined
      : `must list some of ${[...allowed].join(', ')}, each once`;
  };

export const httpMethod = oneOf(new Set(['GET', 'POST']));

/** Relative references are fine: they are resolved against the document's own URL. */
export const url: AttributeRule = (value) =>
  value === value.trim() && !/\s/.test(value) && URL.canParse(value, 'https://base.invalid')
    ? undefined
    : 'must be a URL';

/** Keys of a telephone, or none at all. */
export const telephoneKeys: AttributeRule = (value) =>
  /^[0-9*#]*$/.test(value) ? undefined : 'must hold only 0-9, * and #';

export const phoneNumber: AttributeRule = (value) =>
  /^\+[1-9]\d{6,14}$/.test(value) ? undefined : 'must be a telephone number such as +85212345678';

/** `2s`, `250ms`; Amazon Polly takes at most ten seconds. */
export const breakTime: AttributeRule = (value) => {
  const parts = /^(\d{1,5})(ms|s)$/.exec(value);
  if (parts === null) return 'must be a time such as 250ms or 2s';
  const ms = Number(parts[1]) * (parts[2] === 's' ? 1000 : 1);
  return ms <= 10_000 ? undefined : 'must be at most 10s';
};

/** The prosody rates that Amazon Polly takes: a word, or 20 to 200 per cent. */
export const speechRate: AttributeRule = (value) => {
  if (['x-slow', 'slow', 'medium', 'fast', 'x-fast'].includes(value)) return undefined;
  const percent = /^(\d{2,3})%$/.exec(value)?.[1];
  return percent !== undefined && Number(percent) >= 20 && Number(percent) <= 200
    ? undefined
    : 'must be x-slow, slow, medium, fast, x-fast or 20% to 200%';
};
