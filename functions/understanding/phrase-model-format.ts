/** Raised when the meaning of a stored model changes; another number is refused. */
export const phraseModelFormat = 3;

/** The number is the first thing in a stored model's text. */
const readableStart = `{"format":${phraseModelFormat},`;

/** Whether this release knows the format of a stored model, told by its first characters: nothing is decoded. */
export const isOfThisFormat = (model: string): boolean => model.startsWith(readableStart);
