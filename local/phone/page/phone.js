import { get, post } from './api.js';
import { showCall } from './call-panel.js';
import { byId, make } from './dom.js';
import { showTexts } from './text-panel.js';
import { showTextTrace, showTrace } from './trace-panel.js';

/** The call that is shown; others may go on beside it. */
let shownSid;
let calls = [];

const from = () => byId('from').value.trim();
const to = () => byId('to').value;

/** Tells of what went wrong, until something goes right. */
async function attempt(action) {
  const problem = byId('problem');
  try {
    await action();
    problem.hidden = true;
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
  }
}

async function refresh() {
  const texts = await get('/phone/texts');
  const exchanges = await get('/phone/text-exchanges');
  calls = await get('/phone/calls');
  show(texts);
  showTextTrace(exchanges);
}

function show(texts) {
  const call =
    calls.find(({ sid }) => sid === shownSid) ?? calls.findLast(({ state }) => state.kind !== 'ringing');
  readAloud(showCall(call));
  showTrace(call, (turn) => act({ act: 'back', turn }));
  showTexts(texts, from(), to());
  const ringing = calls.find(({ state }) => state.kind === 'ringing');
  byId('ringing').hidden = ringing === undefined;
  if (ringing !== undefined) byId('ringing-words').textContent = `${ringing.from} rings ${ringing.to}`;
  const options = calls.map(({ sid, from: caller, state }, index) => {
    const title = `${index + 1}: ${caller}, ${state.kind === 'ended' ? 'over' : 'live'}`;
    return make('option', sid === call?.sid ? { value: sid, selected: '' } : { value: sid }, title);
  });
  byId('which').replaceChildren(...options);
}

/** One thing after another: a page that is refreshed while it is refreshed waits for its turn. */
let last = Promise.resolve();
const soon = (action) => {
  last = last.then(() => attempt(action));
  return last;
};

function act(what, sid = shown()) {
  if (sid === undefined) return Promise.resolve();
  return soon(async () => {
    await post(`/phone/calls/${sid}`, what);
    await refresh();
  });
}

const shown = () => shownSid ?? calls.at(-1)?.sid;

function readAloud(lines) {
  if (!byId('aloud').checked) return;
  for (const line of lines) {
    const speech = new SpeechSynthesisUtterance(line.text);
    if (line.language) speech.lang = line.language;
    speechSynthesis.speak(speech);
  }
}

function press(key) {
  if (byId('keypad').querySelector('button').disabled) return;
  void act({ act: 'press', keys: key });
}

function wireCall() {
  for (const key of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#']) {
    const name = { '*': 'star', '#': 'hash' }[key] ?? key;
    const button = make('button', { type: 'button', 'aria-label': name }, key);
    button.addEventListener('click', () => press(key));
    byId('keypad').append(button);
  }
  document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const isTyping = target instanceof HTMLElement && target.matches('input, select, textarea');
    if (!isTyping && !ctrlKey && !metaKey && !altKey && /^[0-9*#]$/.test(key)) press(key);
  });
  byId('call').addEventListener('click', () =>
    soon(async () => {
      shownSid = (await post('/phone/calls', { from: from(), to: to() })).sid;
      await refresh();
      byId('say').focus();
    }),
  );
  byId('hang-up').addEventListener('click', () => act({ act: 'hang-up' }));
  byId('silence').addEventListener('click', () => act({ act: 'silence' }));
  byId('say-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const words = byId('say').value;
    byId('say').value = '';
    void act(words.trim() === '' ? { act: 'silence' } : { act: 'say', words });
  });
  byId('which').addEventListener('change', () => {
    shownSid = byId('which').value;
    void soon(refresh);
  });
}

function wireDesk() {
  for (const button of byId('desk').querySelectorAll('button')) {
    const { agent, agentKey } = button.dataset;
    button.addEventListener('click', () =>
      act(agentKey ? { act: 'agent-press', keys: agentKey } : { act: 'agent', does: agent }),
    );
  }
  const ringingSid = () => calls.find(({ state }) => state.kind === 'ringing')?.sid;
  byId('pick-up').addEventListener('click', () => {
    shownSid = ringingSid();
    void act({ act: 'pick-up' });
  });
  byId('decline').addEventListener('click', () => act({ act: 'decline' }, ringingSid()));
}

function wireTexts() {
  byId('text-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const body = byId('body').value;
    byId('body').value = '';
    void soon(async () => {
      await post('/phone/texts', { from: from(), to: to(), body });
      await refresh();
    });
  });
  for (const id of ['from', 'to']) byId(id).addEventListener('change', () => soon(refresh));
}

async function start() {
  const { numbers, webhooksUrl } = await get('/phone/about');
  byId('where').textContent = `Calls and texts on this machine, to ${webhooksUrl}. Nothing leaves it.`;
  byId('to').append(
    ...Object.entries(numbers).map(([number, helpline]) =>
      make('option', { value: number }, `${helpline} ${number}`),
    ),
  );
  byId('aloud-label').hidden = !('speechSynthesis' in window);
  // Browsers hold a few connections a page; one stays open for news, and fast news is gathered up.
  let isDue = false;
  new EventSource('/phone/events').addEventListener('message', () => {
    if (isDue) return;
    isDue = true;
    void soon(async () => {
      isDue = false;
      await refresh();
    });
  });
}

wireCall();
wireDesk();
wireTexts();
void attempt(start);
