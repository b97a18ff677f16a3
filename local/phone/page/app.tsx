import { CallHandset } from './call/call-handset.tsx';
import { useKeypadKeys } from './call/use-keypad-keys.ts';
import { DeskHandset } from './desk/desk-handset.tsx';
import { PageHead } from './page-head.tsx';
import { TextHandset } from './texts/text-handset.tsx';
import { ToolBar } from './tools/tool-bar.tsx';
import { usePhone } from './use-phone.ts';

/** The whole page: three telephones and what they are set to. */
export function App() {
  const [model, acts] = usePhone();
  const { choices, line, problem } = model;
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
      <main class="handsets" data-facing={choices.facing}>
        <CallHandset model={model} acts={acts} />
        <TextHandset model={model} acts={acts} />
        <DeskHandset model={model} acts={acts} />
      </main>
    </>
  );
}
