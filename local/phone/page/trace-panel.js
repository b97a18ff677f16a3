import { byId, growList, make } from './dom.js';

/**
 * Shows each turn of a call, folded: its webhook, what was understood, the TwiML and the milliseconds.
 * @param {(turn: number) => void} goBack
 */
export function showTrace(call, goBack) {
  const turns = call?.turns ?? [];
  growList(
    byId('trace'),
    turns.map((turn) => ({
      key: `${call.sid} ${turn.turn} ${turn.token} ${turn.ms}`,
      draw: () => turnItem(turn, goBack),
    })),
  );
}

/** Shows the webhooks of a thread's texts, folded as those of a call. */
export function showTextTrace(exchanges) {
  const items = exchanges.flatMap(({ sid, turns }) =>
    turns.map((turn, index) => ({
      key: `${sid} ${index}`,
      draw: () => foldedWebhook(`Text "${turn.parameters.Body}"`, turn),
    })),
  );
  growList(byId('text-trace'), items);
}

function turnItem(turn, goBack) {
  if (turn.leg !== 'caller') return foldedWebhook(`Turn ${turn.turn}, to the desk`, turn);
  const back = make('button', { type: 'button' }, `Back to turn ${turn.turn}`);
  back.addEventListener('click', () => goBack(turn.turn));
  return foldedWebhook(`Turn ${turn.turn}`, turn, back);
}

function foldedWebhook(name, turn, ...actions) {
  const { pathname, search } = new URL(turn.url);
  const status = turn.answer?.status ?? 'no answer';
  const title = `${name}: ${turn.method} ${pathname}${search}, ${status}, ${turn.ms} ms`;
  const parameters = pairs({ ...turn.parameters, 'X-Twilio-Signature': turn.signature });
  const webhook = make('div', {}, make('h3', {}, 'Webhook'), parameters, make('p', {}, ...actions));
  const answer = make(
    'div',
    {},
    ...(turn.understanding === undefined
      ? []
      : [make('h3', {}, 'Understood'), understood(turn.understanding)]),
    make('h3', {}, 'TwiML'),
    make('pre', { tabindex: '0' }, indent(turn.answer?.body ?? '')),
  );
  const inside = make('div', { class: 'inside' }, webhook, answer);
  return make('li', {}, make('details', {}, make('summary', {}, title), inside));
}

function understood(understanding) {
  const words = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  return pairs(
    Object.fromEntries(Object.entries(understanding).map(([name, value]) => [name, words(value)])),
  );
}

/** Empty parameters are sent, and say nothing. */
function pairs(parameters) {
  const shown = Object.entries(parameters).filter(([, value]) => value !== '');
  return make('dl', {}, ...shown.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]));
}

/** Each element on a line of its own. */
function indent(twiml) {
  let depth = 0;
  const lines = twiml.split(/(?<=>)\s*(?=<)/);
  return lines
    .map((tag) => {
      if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
      const line = `${'  '.repeat(depth)}${tag}`;
      if (/^<[^/?!]/.test(tag) && !tag.endsWith('/>') && !tag.includes('</')) depth += 1;
      return line;
    })
    .join('\n');
}
