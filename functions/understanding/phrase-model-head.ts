/** Longer than what a model says before its labels. */
const headLength = 200;

/**
 * What a stored model says of itself before its labels: its format, locale and word vectors. All models that a release
 * trains in one locale say the same, so two tell whether one release can read both; nothing is decoded.
 */
export const headOfModel = (model: string): string =>
  model.slice(0, headLength).split('"labels":', 1)[0] ?? '';
