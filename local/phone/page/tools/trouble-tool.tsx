import type { HouseView, SwitchView } from '../../board/house.ts';
import { setHouse } from '../phone-door.ts';
import type { PageModel } from '../state/page-model.ts';
import type { PhoneActs } from '../use-phone.ts';
import { serviceNames, textErrors } from './tool-words.ts';

interface TroubleToolProps {
  readonly house: HouseView;
  readonly textTrouble: number | undefined;
  readonly model: PageModel;
  readonly acts: PhoneActs;
}

/** What the helpline leans on, each with a switch to make it fail. */
export function TroubleTool({ house, textTrouble, model, acts }: TroubleToolProps) {
  const { handset } = model.choices;
  const setText = (value: string) => {
    const code = value === '' ? null : Number(value);
    void acts.perform(() => setHouse({ do: 'text-trouble', handset, code }));
  };
  return (
    <>
      {house.switches.map((each) => (
        <ServiceSwitch key={each.service} of={each} acts={acts} />
      ))}
      <label class="field">
        Texts to your telephone
        <select value={textTrouble ?? ''} onChange={({ currentTarget }) => setText(currentTarget.value)}>
          <option value="">arrive</option>
          {textErrors.map(([code, why]) => (
            <option key={code} value={code}>
              {code}, {why}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

const words: Readonly<Record<string, string>> = {
  slow: 'answers after two seconds',
  refused: 'refuses every connection',
  throttled: 'says that we ask too often',
  lost: 'is lost on the way, once',
  twice: 'comes twice, once',
};

function ServiceSwitch({
  of: { service, troubles, set },
  acts,
}: {
  readonly of: SwitchView;
  readonly acts: PhoneActs;
}) {
  const choose = (value: string) =>
    acts.perform(() => setHouse({ do: 'trouble', service, trouble: value === '' ? null : value }));
  return (
    <label class="field">
      {serviceNames[service] ?? service}
      <select value={set ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">works</option>
        {troubles.map((trouble) => (
          <option key={trouble} value={trouble}>
            {words[trouble] ?? trouble}
          </option>
        ))}
      </select>
    </label>
  );
}
