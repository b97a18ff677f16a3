import { dot } from '../lex-mind/linear-separators.ts';

/** Enough for the leading directions of word vectors to stand still. */
const rounds = 60;

/**
 * The directions in which the rows differ most, by orthogonal iteration. The same rows always give the same ones.
 * @param rows each of `size` numbers, their mean taken off
 * @returns `count` directions of length 1, the widest first
 */
export function principalDirections(
  rows: readonly Float32Array[],
  size: number,
  count: number,
): Float64Array[] {
  const covariance = covarianceOf(rows, size);
  let directions: Float64Array[] = Array.from({ length: count }, (_, place) =>
    // Anything that is not orthogonal to what is looked for will do.
    Float64Array.from({ length: size }, (_, index) => Math.sin(1 + index * (place + 1))),
  );
  for (let round = 0; round < rounds; round++)
    directions = makeOrthogonal(directions.map((direction) => multiply(covariance, direction)));
  return directions;
}

function covarianceOf(rows: readonly Float32Array[], size: number): Float64Array[] {
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (const [index, line] of covariance.entries()) {
      const value = row[index] ?? 0;
      for (let other = 0; other < size; other++) line[other] = (line[other] ?? 0) + value * (row[other] ?? 0);
    }
  }
  return covariance;
}

const multiply = (matrix: readonly Float64Array[], vector: Float64Array): Float64Array =>
  Float64Array.from(matrix, (line) => dot(line, vector));

/** Gram and Schmidt: takes from each direction what the ones before it have of it. */
function makeOrthogonal(directions: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const direction of directions) {
    const rest = Float64Array.from(direction);
    for (const other of done) {
      const share = dot(rest, other);
      for (let index = 0; index < rest.length; index++)
        rest[index] = (rest[index] ?? 0) - share * (other[index] ?? 0);
    }
    const length = Math.sqrt(dot(rest, rest)) || 1;
    done.push(rest.map((value) => value / length));
  }
  return done;
}
