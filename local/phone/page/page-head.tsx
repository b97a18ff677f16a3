import { HandsetChoice } from './handset-choice.tsx';
import { deskNews, textNews } from './state/news.ts';
import type { Facing, PageModel } from './state/page-model.ts';
import type { PhoneActs } from './use-phone.ts';
import { canListen } from './voice/listen.ts';

interface HeadProps {
  readonly model: PageModel;
  readonly acts: PhoneActs;
}

/** What the page is, whom it calls and as whom. */
export function PageHead({ model, acts }: HeadProps) {
  const { choices, board } = model;
  return (
    <header class="head">
      <div class="title">
        <h1>Helpline phone</h1>
        <p>
          Ask a question as a caller would. Nothing leaves this machine
          {canListen && ', unless you press Speak'}.
        </p>
      </div>
      <button
        type="button"
        class="quiet setup"
        aria-expanded={choices.showsSetting}
        onClick={() => acts.choose({ showsSetting: !choices.showsSetting })}
      >
        Who calls whom
      </button>
      <div class="setting" data-open={choices.showsSetting}>
        <label class="field">
          Helpline
          <select
            value={choices.ours}
            onChange={({ currentTarget }) => acts.choose({ ours: currentTarget.value })}
          >
            {Object.entries(board?.numbers ?? {}).map(([number, helpline]) => (
              <option key={number} value={number}>
                {helpline.toUpperCase()}
              </option>
            ))}
          </select>
        </label>
        <HandsetChoice choices={choices} choose={acts.choose} />
      </div>
      <FacingTabs model={model} acts={acts} />
    </header>
  );
}

const faces: readonly { readonly facing: Facing; readonly name: string }[] = [
  { facing: 'call', name: 'Call' },
  { facing: 'first', name: 'First run' },
  { facing: 'texts', name: 'Texts' },
  { facing: 'desk', name: 'Desk' },
];

/** On a narrow screen one telephone is seen at a time; what happens on another is told here. */
function FacingTabs({ model, acts }: HeadProps) {
  const news: Readonly<Partial<Record<Facing, string>>> = {
    call: model.board?.ringing === undefined ? '' : 'rings',
    first: '',
    desk: deskNews(model.board),
    texts: textNews(model.board),
  };
  const shown = faces.filter(({ facing }) => facing !== 'first' || model.board?.first !== undefined);
  return (
    <nav class="facing" aria-label="Telephones">
      {shown.map(({ facing, name }) => (
        <button
          key={facing}
          type="button"
          aria-pressed={model.choices.facing === facing}
          onClick={() => acts.choose({ facing })}
        >
          {name} {news[facing] !== '' && <span class="news">{news[facing]}</span>}
        </button>
      ))}
    </nav>
  );
}
