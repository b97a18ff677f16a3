import type { ContentNews } from '../../board/house.ts';

/** What became of the content that was saved last. */
export function ContentLine({ news }: { readonly news: readonly ContentNews[] }) {
  const last = news.at(-1);
  return (
    <div class="content" role="status">
      {last === undefined ? (
        <p class="small">Save a file in knowledge or prompts, and it speaks in the next turn.</p>
      ) : (
        <News of={last} />
      )}
    </div>
  );
}

function News({ of: { kind, words, ms } }: { readonly of: ContentNews }) {
  if (kind === 'broken') {
    return (
      <details class="broken" open>
        <summary>
          <strong>Not taken up</strong>: what was there before goes on answering.
        </summary>
        <pre class="code">{words}</pre>
      </details>
    );
  }
  return (
    <p>
      {words}
      {ms !== undefined && <span class="small"> {ms} ms after it was saved</span>}
    </p>
  );
}
