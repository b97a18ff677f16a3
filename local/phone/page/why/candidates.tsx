import type { WeighedView } from '#local/why/explain-turn';

interface CandidatesProps {
  readonly weighed: readonly WeighedView[];
  readonly lexMs: number | undefined;
}

/** What it could have been, best first. */
export function Candidates({ weighed, lexMs }: CandidatesProps) {
  return (
    <section class="part">
      <h3>What it could have been</h3>
      {weighed.map(({ text, rule, by, candidates, lex }) => (
        <div key={`${text} ${rule}`} class="weighed">
          <p>
            “{text}”{' '}
            <span class="small">
              decided by {by}, rule {rule}
            </span>
          </p>
          <ol class="scores">
            {candidates.map(({ name, score }) => (
              <li key={name}>
                <span>{name}</span>
                <meter value={score} max={1} aria-label={`score of ${name}`} />
                <span class="score">{score.toFixed(2)}</span>
              </li>
            ))}
          </ol>
          {lex !== undefined && (
            <p class="small">
              Lex {lex}
              {lexMs !== undefined && `, ${lexMs} ms`}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
