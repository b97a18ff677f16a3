/** How many choices a page has: keys 1 to 4, so that the other keys keep their one meaning everywhere. */
export const choicesPerPage = 4;

/** One page of a list, and whether another follows. A page beyond the end is the last one. */
export function pageOf<Item>(
  items: readonly Item[],
  page: number,
): { readonly items: readonly Item[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / choicesPerPage));
  const within = Math.min(Math.max(0, page), pages - 1);
  return { items: items.slice(within * choicesPerPage, (within + 1) * choicesPerPage), page: within, pages };
}
