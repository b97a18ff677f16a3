import { useState } from 'preact/hooks';
import type { TurnExplanation } from '#local/why/explain-turn';
import type { TurnReason } from '#local/why/turn-reason';
import { get } from '../phone-door.ts';
import { Explanation } from './explanation.tsx';
import { effortWords, reasonWords } from './reason-words.ts';

/** Why a turn was answered as it was: in one line, and all the rest a click away. */
export function WhyLine({ reason }: { readonly reason: TurnReason }) {
  const [explanation, setExplanation] = useState<TurnExplanation | string>();
  const load = async (isOpen: boolean) => {
    if (!isOpen || explanation !== undefined) return;
    try {
      setExplanation(await get<TurnExplanation>(`/phone/turns/${reason.sid}/${reason.turn}`));
    } catch (error) {
      setExplanation(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <details class="why" onToggle={({ currentTarget }) => void load(currentTarget.open)}>
      <summary>
        <span>{reasonWords(reason)}</span> <span class="effort">{effortWords(reason)}</span>
      </summary>
      {typeof explanation === 'string' && <p class="small">{explanation}</p>}
      {typeof explanation === 'object' && <Explanation of={explanation} />}
    </details>
  );
}
