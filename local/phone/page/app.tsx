import { CallHandset } from './call/call-handset.tsx';
import { FirstRun } from './call/first-run.tsx';
import { useKeypadKeys } from './call/use-keypad-keys.ts';
import { DeskHandset } from './desk/desk-handset.tsx';
import { PageHead } from './page-head.tsx';
import { TextHandset } from './texts/text-handset.tsx';
import { ToolBar } from './tools/tool-bar.tsx';
import { usePhone } from './use-phone.ts';

/** The whole page: three telephones and what they are set to. */
export function App() {
  const [model, acts] = usePhone();
  const { choices, line, problem, board } = model;
  // The first run is there only beside a second.
  const facing = choices.facing === 'first' && board?.first === undefined ? 'call' : choices.facing;
  useKeypadKeys(model, acts);
  return (
    <>
      <PageHead model={model} acts={acts} />
      <ToolBar model={model} acts={acts} />
      <div class="notes" role="alert">
        {line === 'lost' && (
          <p class="note">
            The helpline does not answer. Start it with <code>npm start</code>; this page goes on by itself.
          </p>
        )}
        {problem !== undefined && <p class="note">{problem}</p>}
      </div>
      <main class="handsets" data-facing={facing} data-runs={board?.first === undefined ? 1 : 2}>
        <CallHandset model={model} acts={acts} />
        {board?.first !== undefined && board.call !== undefined && (
          <FirstRun first={board.first} second={board.call} choose={acts.choose} />
        )}
        <TextHandset model={model} acts={acts} />
        <DeskHandset model={model} acts={acts} />
      </main>
    </>
  );
}
