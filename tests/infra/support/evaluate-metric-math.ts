type Value = number | undefined;

/**
 * The part of CloudWatch's metric math that the alarms use: IF, FILL, SUM of a list, /, <, >= and OR.
 * @param values by name; undefined stands for a series without figures
 * @throws Error for anything else, and for a name that is not given
 */
export function evaluateMetricMath(expression: string, values: Readonly<Record<string, Value>>): Value {
  const tokens = expression.match(/[A-Za-z]\w*|[\d.]+|>=|[^\s\w]/g) ?? [];
  const take = (): string => tokens.shift() ?? '';
  const expect = (token: string): void => {
    if (take() !== token) throw new Error(`${expression}: no ${token} where it should be`);
  };
  const items = (): Value[] => {
    const found = [alternative()];
    while (tokens[0] === ',') {
      expect(',');
      found.push(alternative());
    }
    return found;
  };
  const sum = (): Value => {
    expect('[');
    const given = items().filter((value) => value !== undefined);
    expect(']');
    return given.length === 0 ? undefined : given.reduce((total, value) => total + value, 0);
  };
  const choice = (): Value => {
    const [condition, then, otherwise] = items();
    return condition === undefined ? undefined : condition > 0 ? then : otherwise;
  };
  const fill = (): Value => {
    const [value, otherwise] = items();
    return value ?? otherwise;
  };
  const functions: Readonly<Record<string, () => Value>> = { SUM: sum, IF: choice, FILL: fill };
  const call = (name: string): Value => {
    const evaluate = functions[name];
    if (evaluate === undefined) throw new Error(`${expression}: ${name} is not taught`);
    expect('(');
    const value = evaluate();
    expect(')');
    return value;
  };
  const atom = (): Value => {
    const token = take();
    if (tokens[0] === '(') return call(token);
    if (/^[\d.]+$/.test(token)) return Number(token);
    if (!(token in values)) throw new Error(`${expression}: ${token} is not given`);
    return values[token];
  };
  const quotient = (): Value => {
    const above = atom();
    if (tokens[0] !== '/') return above;
    expect('/');
    const below = atom();
    return above === undefined || below === undefined || below === 0 ? undefined : above / below;
  };
  const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
    '>=': (left, right) => left >= right,
    '<': (left, right) => left < right,
  };
  const comparison = (): Value => {
    const left = quotient();
    const compare = comparisons[tokens[0] ?? ''];
    if (compare === undefined) return left;
    take();
    const right = quotient();
    return left === undefined || right === undefined ? undefined : Number(compare(left, right));
  };
  function alternative(): Value {
    const left = comparison();
    if (tokens[0] !== 'OR') return left;
    expect('OR');
    const right = alternative();
    return left === undefined || right === undefined ? undefined : Number(left > 0 || right > 0);
  }
  const result = alternative();
  if (tokens.length > 0) throw new Error(`${expression}: ${tokens[0]} is too much`);
  return result;
}
