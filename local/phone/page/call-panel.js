import { byId, growList, make } from './dom.js';

const ends = {
  'caller-hung-up': 'you hung up',
  'hung-up': 'the helpline hung up',
  'no-more-verbs': 'there was nothing more to perform',
  rejected: 'the call was rejected',
  busy: 'the line was busy',
  declined: 'the call was declined',
  'not-answered': 'the call was not answered',
  error: 'Twilio ended it with an error',
};

/** Where a call stands, in words. */
function stateWords({ state, seconds }) {
  const time = `${Math.round(seconds)} s by estimate`;
  switch (state.kind) {
    case 'listening':
      return `Listening for ${state.input.map((kind) => (kind === 'dtmf' ? 'keys' : 'speech')).join(' or ')}, ${time}.`;
    case 'recording':
      return 'Recording: say the message.';
    case 'dialling':
      return `Ringing ${state.numbers.join(', ')}.`;
    case 'whispering':
      return 'The desk is asked for a key before it is joined to you.';
    case 'bridged':
      return `Talking to ${state.numbers.join(', ')}.`;
    case 'ringing':
      return 'Your phone rings.';
    case 'ended':
      return `The call is over: ${ends[state.how]}, ${time}.`;
    default:
      return 'Waiting for the helpline.';
  }
}

/** What somebody did, in words; nothing for the beginning of a call. */
function inputWords(by) {
  if (by === undefined) return undefined;
  const who = by.by === 'agent' ? 'The desk ' : '';
  switch (by.kind) {
    case 'said':
      return by.words;
    case 'pressed':
      return `${who}pressed ${by.keys}`.trim();
    case 'silent':
      return '(silence)';
    case 'unreached':
      return `The desk: ${by.status}`;
    case 'answered':
      return by.by === 'agent' ? 'The desk answers' : '(picks up)';
    case 'hung-up':
      return by.by === 'agent' ? 'The desk hangs up' : '(hangs up)';
    default:
      return `(${by.kind})`;
  }
}

function heardItem(line) {
  if (line.kind === 'pause') return make('li', { class: 'aside' }, `pause, ${line.seconds} s`);
  if (line.kind === 'beep') return make('li', { class: 'aside' }, 'beep');
  if (line.kind === 'play') return make('li', { class: 'aside' }, `plays ${line.text}`);
  const how = [line.voice, line.language, `${line.seconds} s`].filter(Boolean).join(' · ');
  const words = line.kind === 'twilio' ? `Twilio: ${line.text}` : line.text;
  return make(
    'li',
    line.language ? { lang: line.language } : {},
    words,
    make('span', { class: 'size' }, how),
  );
}

function captionItems(call) {
  const items = call.exchanges.flatMap(({ by, heard }, exchange) => {
    const words = inputWords(by);
    const isMine = by?.by === 'caller';
    const mine =
      words === undefined
        ? []
        : [
            {
              key: `${exchange} ${words}`,
              draw: () => make('li', { class: isMine ? 'mine' : 'aside' }, words),
            },
          ];
    const theirs = heard.map((line, index) => ({
      key: `${exchange}.${index} ${line.text}`,
      line,
      draw: () => heardItem(line),
    }));
    return [...mine, ...theirs];
  });
  const faults = call.faults.map(({ code, where, what }) => ({
    key: `fault ${code} ${where} ${what}`,
    draw: () => make('li', { class: 'fault' }, `${code} at ${where}: ${what}`),
  }));
  return [...items.map((item) => ({ ...item, key: `${call.sid} ${item.key}` })), ...faults];
}

/** Shows a call, or that there is none. @returns the lines that were not shown before */
export function showCall(call) {
  byId('state').textContent = call === undefined ? 'No call yet.' : stateWords(call);
  const isLive = call !== undefined && call.state.kind !== 'ended';
  const listens = isLive && ['listening', 'recording'].includes(call.state.kind);
  const isWithDesk = isLive && ['dialling', 'whispering', 'bridged'].includes(call.state.kind);
  for (const button of byId('keypad').querySelectorAll('button')) button.disabled = !listens && !isWithDesk;
  for (const button of byId('say-form').querySelectorAll('button')) button.disabled = !listens;
  byId('hang-up').disabled = !isLive;
  byId('desk').hidden = !isWithDesk;
  for (const button of byId('desk').querySelectorAll('button')) {
    const { agent, agentKey } = button.dataset;
    const rings = call?.state.kind === 'dialling';
    button.disabled = agentKey ? call?.state.kind !== 'whispering' : agent === 'hang-up' ? rings : !rings;
  }
  const items = call === undefined ? [] : captionItems(call);
  const kept = growList(byId('captions'), items);
  return items.slice(kept).flatMap(({ line }) => (line?.kind === 'say' ? [line] : []));
}
