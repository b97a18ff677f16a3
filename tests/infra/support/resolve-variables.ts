/** Ten letters and digits, as the ids of bots are; long enough for every other name. */
const anything = 'RESOLVED00';

/** Variables as a deploy would resolve them: every reference becomes a value of the shape that it will have. */
export const resolveVariables = (variables: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, resolve(value)]));

function resolve(value: unknown): string {
  if (typeof value === 'string') return value;
  const json = JSON.stringify(value);
  if (json.includes('"ApiEndpoint"')) return 'https://abc123.execute-api.ap-northeast-1.amazonaws.com';
  if (json.includes('DeskTopic')) return 'arn:aws:sns:ap-northeast-1:123456789012:helpline-dev-desk';
  const { 'Fn::Join': join } = value as { readonly 'Fn::Join'?: readonly [string, readonly unknown[]] };
  return join === undefined ? anything : join[1].map(resolve).join(join[0]);
}
