import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { HouseView } from '../../board/house.ts';
import type { PageModel } from '../state/page-model.ts';
import type { PhoneActs } from '../use-phone.ts';
import { ClockTool } from './clock-tool.tsx';
import { ContentLine } from './content-line.tsx';
import { OutcomeTool } from './outcome-tool.tsx';
import { clockWords, troubleWords } from './tool-words.ts';
import { TroubleTool } from './trouble-tool.tsx';

interface ToolBarProps {
  readonly model: PageModel;
  readonly acts: PhoneActs;
}

/** What can be set around the telephones: the time, what fails; and what became of the content. */
export function ToolBar({ model, acts }: ToolBarProps) {
  const { board } = model;
  const house = board?.house;
  if (board === undefined || house === undefined) return null;
  return (
    <div class="tools">
      <ContentLine news={house.news} />
      <Tool name="clock" title="The time" state={clockWords(house.clock)} isSet={house.clock.offsetMs !== 0}>
        <ClockTool clock={house.clock} acts={acts} />
      </Tool>
      <Tool
        name="trouble"
        title="What fails"
        state={troubleWords(house.switches, board.textTrouble)}
        isSet={isTroubled(house) || board.textTrouble !== undefined}
      >
        <TroubleTool house={house} textTrouble={board.textTrouble} model={model} acts={acts} />
      </Tool>
      <Tool name="outcome" title="What came of it" state="What came of it" isSet={false}>
        <OutcomeTool news={board} timeZone={house.clock.timeZone} />
      </Tool>
    </div>
  );
}

const isTroubled = ({ switches }: HouseView): boolean => switches.some(({ set }) => set !== undefined);

interface ToolProps {
  readonly name: string;
  readonly title: string;
  readonly state: string;
  readonly isSet: boolean;
  readonly children: ComponentChildren;
}

/** A button that says how something is set, and a sheet to set it on; Escape and a click elsewhere close it. */
function Tool({ name, title, state, isSet, children }: ToolProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" class="quiet tool" data-set={isSet} popovertarget={`${name}-sheet`}>
        {title !== state && <span class="unseen">{title}: </span>}
        {state}
      </button>
      <section
        id={`${name}-sheet`}
        class="sheet"
        popover="auto"
        aria-labelledby={`${name}-title`}
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
      >
        <h2 id={`${name}-title`}>{title}</h2>
        {isOpen && children}
      </section>
    </>
  );
}
