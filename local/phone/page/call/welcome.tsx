import type { PageModel } from '../state/page-model.ts';

interface WelcomeProps {
  readonly model: PageModel;
  readonly callNow: (words?: string) => Promise<void>;
}

/** Before the first call. */
export function Welcome({ model, callNow }: WelcomeProps) {
  const { board } = model;
  const isReady = model.line === 'open';
  return (
    <div class="welcome">
      <p class="lead">Call, and say in your own words what is wrong.</p>
      <p>You type what you would say; what you would hear stands here.</p>
      <button type="button" class="primary big" disabled={!isReady} onClick={() => callNow()}>
        Call the helpline
      </button>
      {board !== undefined && board.examples.length > 0 && (
        <div class="examples">
          <p id="examples">or begin with a question</p>
          <ul aria-labelledby="examples">
            {board.examples.map((question) => (
              <li key={question}>
                <button type="button" class="link" onClick={() => callNow(question)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
