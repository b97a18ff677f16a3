import type { TextView } from '#local/phone/control/answer-control';
import type { TextMessage } from '#local/phone/texts/text-message';
import { describeFault } from '#local/phone/twiml/phone-fault';
import { showTrace } from './show-trace.ts';

/** What came of a text: each reply with its segments, and whatever went wrong. */
export function showTextAnswer(answer: TextView, showsTrace: boolean): readonly string[] {
  return [
    ...(showsTrace ? answer.turns.flatMap((turn, index) => showTrace(turn, `webhook ${index + 1}`)) : []),
    ...answer.replies.flatMap(showText),
    ...answer.undelivered.map((text) => `-- not delivered (${text.errorCode ?? 'no reason'}): ${text.body}`),
    ...(answer.replies.length + answer.undelivered.length === 0 ? ['-- no reply --'] : []),
    ...answer.faults.map((fault) => `!! ${describeFault(fault)}`),
  ];
}

/** A text as the handset shows it. */
export function showText(text: TextMessage): readonly string[] {
  const { encoding, units, segments } = text.measure;
  const who = text.by === 'twilio' ? ['  [Twilio]'] : [];
  const size = `${segments} ${segments === 1 ? 'segment' : 'segments'}, ${encoding}, ${units} units`;
  return [...who, ...text.body.split('\n').map((line) => `  ${line}`), `  (${size})`];
}
