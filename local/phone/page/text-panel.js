import { byId, growList, make } from './dom.js';

/** Shows the texts between a handset and one of our numbers, on both of SMS and WhatsApp. */
export function showTexts(texts, handset, ours) {
  const same = (address, number) => address === number || address === `whatsapp:${number}`;
  const thread = texts.filter(
    ({ from, to }) => (same(from, handset) && same(to, ours)) || (same(from, ours) && same(to, handset)),
  );
  growList(
    byId('thread'),
    thread.map((text) => ({ key: `${text.sid} ${text.status}`, draw: () => textItem(text) })),
  );
}

function textItem(text) {
  const { encoding, units, segments } = text.measure;
  const size = `${segments} ${segments === 1 ? 'segment' : 'segments'}, ${encoding}, ${units} units`;
  const fate = text.errorCode === undefined ? '' : `not delivered, error ${text.errorCode}; `;
  const who = text.by === 'twilio' ? 'Twilio itself; ' : '';
  return make(
    'li',
    { class: text.by === 'caller' ? 'mine' : text.errorCode === undefined ? 'theirs' : 'fault' },
    text.body || '(no words)',
    make('span', { class: 'size' }, `${who}${fate}${size}`),
  );
}
