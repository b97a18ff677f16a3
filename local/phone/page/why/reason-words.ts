import type { TurnReason } from '#local/why/turn-reason';

/** The rules by which something was understood, as a person would put it. */
const rules: Readonly<Record<string, string>> = {
  'command-exact': 'a command, word for word',
  'keyword-alone': 'a keyword',
  'follow-up-picked': 'picked from what was offered',
  'exact-utterance': 'a sentence that we were taught',
  'suspicious-heard': 'a fraud was heard',
  'another-way': 'another way was asked for',
  'follow-up-named': 'named after the last answer',
  'phrases-sure': 'our recognizer was sure',
  'lex-sure': 'Lex was sure',
  likely: 'likely, so it is asked back',
  'topic-beside-command': 'a topic beside a command',
  'near-tie': 'two were near',
  'perhaps-one-of-these': 'perhaps one of these',
  'out-of-scope': 'none of our topics',
  'not-understood': 'nothing was likely enough',
  hesitation: 'it only holds the floor',
  'asks-for-time': 'it asks for time',
  'nothing-but-courtesy': 'nothing but courtesy',
  denied: 'it was denied',
  'only-named': 'it was only named',
  'given-away': 'a code was given away',
  'own-trouble': 'a password or an account, and nobody else in it',
  reply: 'a yes or a no to what was asked',
  settled: 'it says that it works',
  'is-back': 'it says that the caller is back',
  others: 'none of what was read out',
  'names-a-case': 'it names a case',
  'asks-to-pass-on': 'it is to be passed on',
  misheard: 'too little was heard',
};

const outcomes: Readonly<Record<string, string>> = {
  started: 'A call begins',
  pressed: 'A key was pressed',
  chose: 'The choice that was offered',
  silence: 'Silence',
  recorded: 'A message was recorded',
  dictated: 'Words to pass on',
  stopped: 'No more texts are wanted',
  'hung-up': 'The call is over',
  'dial-ended': 'The desk’s telephone was hung up',
  advice: 'Danger or distress',
  hesitation: 'A hesitation',
  miss: 'Not understood',
  performed: 'Something was done',
};

/** One line: what was understood, and by which rule. */
export function reasonWords({ outcome, about, rule, leg, status }: TurnReason): string {
  if (status === 0) return 'The helpline did not answer';
  if (outcome === undefined) return leg === 'agent' ? 'What the desk hears first' : `Answered ${status}`;
  const understood = about === undefined ? (outcomes[outcome] ?? outcome) : understoodAs(outcome, about);
  return rule === undefined ? understood : `${understood}: ${rules[rule] ?? rule}`;
}

function understoodAs(outcome: string, about: string): string {
  if (outcome === 'command') return `Understood as the command “${about}”`;
  if (outcome === 'declined') return `“${about}” was refused`;
  if (outcome === 'mentioned') return `“${about}” was only named`;
  if (outcome === 'choices') return `Either ${about}`;
  return `Understood as “${about}”`;
}

/** How long it took, and what was odd about it. */
export function effortWords({ ms, tries, without = [] }: TurnReason): string {
  const words = [
    `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`,
    tries > 1 ? `sent ${tries} times` : '',
    without.length > 0 ? `without ${without.join(', ')}` : '',
  ];
  return words.filter(Boolean).join(' · ');
}
