import type { PublishedKnowledge } from '#content/published-knowledge';
import type { CaseReason } from '#conversation/case-reason';
import type { Locale } from '#conversation/locale';
import { deskTime } from './desk-time.ts';
import type { DeskCase, DeskNote } from './ports.ts';
import { workingHours } from './working-time.ts';

const headings: Readonly<Record<CaseReason, { readonly subject: string; readonly first: string }>> = {
  message: { subject: 'A message', first: 'A caller has left a message.' },
  'call-back': { subject: 'Please call back', first: 'A caller asks to be called back.' },
  transfer: { subject: 'Put through', first: 'A caller was put through, and may not have reached you.' },
  feedback: { subject: 'Feedback', first: 'A caller has left a suggestion or a complaint.' },
};

const takenBack = {
  subject: 'Cancelled by the caller',
  first: 'The caller has taken this back. There is nothing to do.',
};

const languages: Readonly<Record<Locale, string>> = {
  en: 'English',
  'zh-HK': 'Cantonese',
  'zh-CN': 'Putonghua',
};

export interface NoteOptions {
  /** Undefined when it cannot be had: the note then names helpline and topics by their ids. */
  readonly knowledge: PublishedKnowledge | undefined;
  /** Ends the commands that a note names: `--stage prod`. */
  readonly commandTarget: string;
}

/**
 * A case in words, for a person who reads it in a mail. It holds no number, and of the caller's words only those that
 * were texted to be passed on.
 */
export function wordNote(one: DeskCase, options: NoteOptions): DeskNote {
  const { reference, helpline, reason } = one;
  const { subject, first } = one.withdrawn === true ? takenBack : headings[reason];
  const paragraphs = [
    first,
    facts(one, options.knowledge),
    ...(one.withdrawn === true ? [] : [message(one, options), reach(one, options), closing(one, options)]),
  ];
  return {
    subject: `[${helpline}] ${subject}: ${reference}`,
    body: `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`,
    attributes: { reason, helpline },
  };
}

function facts(one: DeskCase, knowledge: PublishedKnowledge | undefined): string {
  const locale = knowledge?.profile.locales[0] ?? 'en';
  const content = knowledge?.locales[locale];
  const topics = one.topics.map((id) => content?.topics[id]?.label ?? id);
  return [
    `Reference:    ${one.reference}`,
    `Helpline:     ${content?.name.text ?? one.helpline}`,
    `Opened:       ${openedInWords(one, knowledge)}`,
    `Reached us:   ${one.channel === 'voice' ? 'by telephone' : 'by text'}, in ${languages[one.locale]}`,
    `Asked about:  ${topics.join('; ') || 'nothing that was understood'}`,
    ...(one.step === undefined
      ? []
      : [
          `Got to:       step ${one.step.step + 1} of ${content?.topics[one.step.topic]?.label ?? one.step.topic}`,
        ]),
  ].join('\n');
}

function openedInWords({ openedAt }: DeskCase, knowledge: PublishedKnowledge | undefined): string {
  const { timeZone } = workingHours(knowledge?.profile.hours ?? { kind: 'always' });
  return `${deskTime(openedAt, timeZone)} (${timeZone})`;
}

const command = (verb: string, { reference }: DeskCase, { commandTarget }: NoteOptions): string =>
  `  npm run cases -- ${verb} ${reference} ${commandTarget}`;

function message(one: DeskCase, options: NoteOptions): string {
  if (one.reason === 'call-back' || one.reason === 'transfer') return '';
  if (one.recordingSid !== undefined) {
    return `It was recorded, and is deleted after 30 days. It is played by\n${command('play', one, options)}`;
  }
  return one.words === undefined ? 'Nothing was said.' : `It reads:\n${quoted(one.words)}`;
}

function reach(one: DeskCase, options: NoteOptions): string {
  if (one.reason === 'feedback') return '';
  if (one.reach === 'none') return 'The caller hides the number and gave none.';
  return `The number is in no mail. Until the case is closed, and for seven days at most, it is shown by\n${command('show', one, options)}`;
}

/** Line by line behind a mark, so that nothing in it passes for ours. Control characters have no place in a mail. */
const quoted = (words: string): string =>
  words
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${line.replaceAll(/\p{Cc}/gu, ' ')}`)
    .join('\n');

function closing(one: DeskCase, options: NoteOptions): string {
  if (one.reason !== 'feedback') return `Once it is done:\n${command('close', one, options)}`;
  return one.recordingSid === undefined
    ? ''
    : `Once it was heard, this deletes it:\n${command('close', one, options)}`;
}
