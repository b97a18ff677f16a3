import type { RestReply } from './rest-error.ts';
import { restError } from './rest-error.ts';

const paging = ['PageSize', 'Page', 'PageToken'];

/** Twilio gives 50 unless asked, and at most 1000. */
const usualSize = 50;
const mostSize = 1000;

/**
 * One page of a list, newest first, in the shape that Twilio's SDKs walk.
 * @param filters query parameter -> what it must equal; any other parameter is refused rather than ignored
 */
export function listPage<Item>(
  list: {
    readonly key: string;
    readonly path: string;
    /** Oldest first. */
    readonly items: readonly Item[];
    readonly filters: Readonly<Record<string, (item: Item) => string>>;
    readonly resource: (item: Item) => unknown;
  },
  query: URLSearchParams,
): RestReply {
  const unknown = [...query.keys()].find((name) => !(name in list.filters) && !paging.includes(name));
  if (unknown !== undefined) return restError(20001, unknown);
  const matching = list.items
    .filter((item) =>
      Object.entries(list.filters).every(([name, of]) => [null, of(item)].includes(query.get(name))),
    )
    .reverse();
  const size = Math.min(mostSize, Number(query.get('PageSize') ?? usualSize) || usualSize);
  const page = Number(query.get('Page') ?? '0') || 0;
  const items = matching.slice(page * size, (page + 1) * size);
  const uri = (number: number) => pageUri(list.path, query, size, number);
  const body = {
    [list.key]: items.map(list.resource),
    page,
    page_size: size,
    start: page * size,
    end: page * size + Math.max(0, items.length - 1),
    uri: uri(page),
    first_page_uri: uri(0),
    previous_page_uri: page === 0 ? null : uri(page - 1),
    next_page_uri: (page + 1) * size < matching.length ? uri(page + 1) : null,
  };
  return { status: 200, body };
}

function pageUri(path: string, query: URLSearchParams, size: number, page: number): string {
  const asked = new URLSearchParams(query);
  asked.set('PageSize', String(size));
  asked.set('Page', String(page));
  return `${path}?${asked.toString()}`;
}
