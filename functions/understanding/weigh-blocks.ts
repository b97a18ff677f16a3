/** Weights of the three blocks: words, pairs of words, characters. Measured on the validation splits. */
const blockWeights = [1, 0.5, 1] as const;
const squares = new Float64Array(blockWeights.length);

/**
 * Turns frequencies into values, in place: TF-IDF, each block scaled to its weight, the whole to length 1.
 * @param ids the features whose frequencies stand in `values`
 * @param idf of every feature
 * @param firsts where the second and the third block begin
 */
export function weighBlocks(
  ids: Int32Array,
  values: Float64Array,
  idf: Float64Array,
  firsts: readonly [number, number],
): void {
  squares.fill(0);
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? 0;
    const frequency = values[index] ?? 0;
    const value = (frequency > 1 ? 1 + Math.log(frequency) : 1) * (idf[id] ?? 0);
    const block = blockOf(id, firsts);
    values[index] = value;
    squares[block] = (squares[block] ?? 0) + value * value;
  }
  scaleBlocks();
  for (let index = 0; index < ids.length; index++) {
    values[index] = (values[index] ?? 0) * (squares[blockOf(ids[index] ?? 0, firsts)] ?? 0);
  }
}

function blockOf(id: number, [second, third]: readonly [number, number]): number {
  if (id < second) return 0;
  return id < third ? 1 : 2;
}

/** Turns the squares of the blocks into what their values are to be multiplied by. */
function scaleBlocks(): void {
  let length = 0;
  for (let block = 0; block < squares.length; block++)
    if ((squares[block] ?? 0) > 0) length += (blockWeights[block] ?? 0) ** 2;
  for (let block = 0; block < squares.length; block++)
    squares[block] = (blockWeights[block] ?? 0) / (Math.sqrt((squares[block] ?? 0) * length) || 1);
}
