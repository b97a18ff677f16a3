import { actOf } from '../../functions/conversation/acts.ts';
import type { Meaning } from '../../functions/conversation/meaning.ts';
import type { Understanding } from '../../functions/understanding/understanding.ts';
import type { PeopleKind, PeopleLine } from './people-questions.ts';

/** One figure that a line counts for, and whether it was met. */
export interface Met {
  readonly figure: string;
  readonly met: boolean;
}

/** A meaning as the files write it: `topic:tap-get`, `command:agent`, `confirm:agent`, `choices:a,b`, `hesitation`, `miss`. */
export function writeMeaning(meaning: Meaning): string {
  switch (meaning.outcome) {
    case 'topic':
      return `topic:${meaning.topic}`;
    case 'confirm':
      return `confirm:${meaning.topic}`;
    case 'choices':
      return `choices:${meaning.choices.join(',')}`;
    case 'command':
      return `${meaning.likely === true ? 'confirm' : 'command'}:${meaning.command}`;
    case 'declined':
    case 'mentioned':
    case 'hesitation':
    case 'miss':
      return meaning.outcome;
  }
}

/** Whether something would be done at once that cannot be taken back. */
const acts = (meaning: Meaning): boolean =>
  meaning.outcome === 'command' && meaning.likely !== true && actOf(meaning.command) !== undefined;

const names = (got: string, expected: string): boolean =>
  got
    .split(/[:,]/)
    .slice(1)
    .includes(expected.slice(expected.indexOf(':') + 1));

/** Right, or asked back or offered among others. */
const isNamed = (got: string, expected: readonly string[]): boolean =>
  expected.some((one) => one === got || names(got, one));

type Judge = (line: PeopleLine, understanding: Understanding) => readonly Met[];

const judges: Readonly<Record<PeopleKind, Judge>> = {
  'meant-wrapping': (line, { meaning }) => {
    const [got, expected] = [writeMeaning(meaning), (line.expected ?? '').split('|')];
    return [
      { figure: 'wrapped: right', met: expected.includes(got) },
      { figure: 'wrapped: right or asked back', met: isNamed(got, expected) },
    ];
  },
  'meant-denial': (line, { meaning, meant }) => {
    if (line.expected === 'none') {
      return [
        { figure: 'denied act: not done', met: !acts(meaning) },
        { figure: 'denied act: known as a refusal', met: meant === 'denied' },
      ];
    }
    const [got, expected] = [writeMeaning(meaning), (line.expected ?? '').split('|')];
    const wrong = (meaning.outcome === 'topic' && !expected.includes(got)) || acts(meaning);
    return [
      { figure: 'denial: nothing wrong', met: !wrong },
      { figure: 'denial: right or asked back', met: isNamed(got, expected) },
    ];
  },
  'meant-mention': (_line, { meaning }) => [{ figure: 'mention: no act', met: !acts(meaning) }],
  'meant-hesitation': (line, { meaning }) => {
    const [got, expected] = [writeMeaning(meaning), (line.expected ?? '').split('|')];
    if (line.expected === 'hesitation')
      return [{ figure: 'hesitation: heard as one', met: got === 'hesitation' }];
    if (line.expected === 'command:wait')
      return [{ figure: 'time asked for: given', met: got === 'command:wait' }];
    return [{ figure: 'short but real: no hesitation', met: isNamed(got, expected) }];
  },
  'meant-two': (line, { meaning }) => {
    const [got, second] = [writeMeaning(meaning), line.meant ?? ''];
    const also = meaning.outcome === 'topic' ? meaning.also : undefined;
    const first = got === line.expected;
    if (second === '') return [{ figure: 'one question: not split', met: first && also === undefined }];
    if (!second.startsWith('topic:')) return [{ figure: 'question and command: first right', met: first }];
    return [
      { figure: 'two questions: first right', met: first },
      { figure: 'two questions: both taken up', met: first && `topic:${also}` === second },
    ];
  },
  // Each line says of which of the kinds above it is.
  strangers: (line, understanding) =>
    judges[`meant-${line.kind}` as PeopleKind](line, understanding).map(({ figure, met }) => ({
      figure: `new: ${figure}`,
      met,
    })),
  acts: (line, { meaning }) => {
    if (line.kind === 'near') return [{ figure: 'act, near miss: no act at all', met: !acts(meaning) }];
    const got = writeMeaning(meaning);
    // These three come with the desk's cases.
    if (['callback', 'message', 'cancel-case'].includes(line.command ?? '')) return [];
    return [
      { figure: 'act, true request: done or asked back', met: names(got, `command:${line.command}`) },
      { figure: 'act, true request: done at once', met: got === `command:${line.command}` },
    ];
  },
  danger: (line, { meaning }) => {
    const urgent = meaning.outcome === 'command' && ['danger', 'distress'].includes(meaning.command);
    const asked = urgent && meaning.likely === true;
    if (line.kind === 'idiom') {
      return [
        { figure: 'idiom: not taken for danger or distress', met: !urgent || asked },
        { figure: 'idiom: not asked back either', met: !urgent },
      ];
    }
    return [{ figure: `${line.kind}: met`, met: urgent }];
  },
  'danger-zh': (line, { meaning }) => [
    {
      figure: `${line.kind}, Chinese: met`,
      met: meaning.outcome === 'command' && ['danger', 'distress'].includes(meaning.command),
    },
  ],
  suspicious: (line, { meaning }) => {
    const heard = meaning.outcome === 'command' && meaning.command === 'suspicious';
    if (line.kind === 'other') return [{ figure: 'not suspicious: left alone', met: !heard }];
    if (line.kind === 'request') return [{ figure: 'suspicious: warned', met: heard }];
    return [{ figure: 'suspicious, has happened: told what to do', met: heard && meaning.already === true }];
  },
  'follow-ups': (line, { meaning }) => {
    const got = writeMeaning(meaning);
    const expected = (line.expected ?? '')
      .split('|')
      .map((one) => (one.includes(':') || one === 'same' ? one : `topic:${one}`));
    const isSame =
      expected.includes('same') &&
      (got === `topic:${line.topic}` || ['miss', 'hesitation'].includes(got) === false);
    return [
      { figure: 'follow-up: met', met: isNamed(got, expected) || isSame },
      { figure: 'follow-up: no miss', met: got !== 'miss' },
    ];
  },
};

/** What one line counts for. */
export const judgePeople = (
  kind: PeopleKind,
  line: PeopleLine,
  understanding: Understanding,
): readonly Met[] => judges[kind](line, understanding);
