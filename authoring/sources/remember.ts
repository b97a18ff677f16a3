/** More texts than all content holds at once. */
const mostRemembered = 50_000;

/**
 * A pure function of a text, worked out once for each text: content is read again at every save, and nearly all of it is
 * as it was.
 */
export function remember<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const now = make(text);
    if (made.size >= mostRemembered) made.clear();
    made.set(text, now);
    return now;
  };
}
