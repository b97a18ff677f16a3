import type { BoardAct } from '../board/act-board.ts';
import type { BoardView } from '../board/board-view.ts';
import type { CallAct } from '../control/call-act.ts';

/** What the page asks of the phone's door. Each rejects with words for whoever asked. */
export interface PhoneDoor {
  board(ask: { readonly handset: string; readonly ours: string; readonly call: string }): Promise<BoardView>;
  call(options: { readonly from: string; readonly to: string; readonly handset: string }): Promise<string>;
  act(sid: string, act: CallAct): Promise<void>;
  text(options: { readonly from: string; readonly to: string; readonly body: string }): Promise<void>;
}

export const phoneDoor: PhoneDoor = {
  board: ({ handset, ours, call }) =>
    get(`/phone/board?${new URLSearchParams({ handset, ours: ours || '-', ...(call !== '' && { call }) })}`),
  call: async (options) => (await post<{ readonly sid: string }>('/phone/calls', options)).sid,
  act: async (sid, act) => void (await post(`/phone/calls/${sid}`, act)),
  text: async (options) => void (await post('/phone/texts', options)),
};

export const get = async <Body>(path: string): Promise<Body> => read<Body>(await ask(path));

export async function post<Body>(path: string, body: unknown): Promise<Body> {
  const headers = { 'Content-Type': 'application/json' };
  return read<Body>(await ask(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function ask(path: string, options?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, options);
  } catch {
    throw new Error('The helpline does not answer. Is "npm start" still running?');
  }
}

/** Both ends are of one release, so what the phone answers is what its types say. */
async function read<Body>(answer: Response): Promise<Body> {
  const body = (await answer.json()) as Body | { readonly error: string };
  if (answer.ok) return body as Body;
  throw new Error((body as { readonly error?: string }).error ?? `The phone answers ${answer.status}.`);
}

/** Sets something around the telephones. */
export const setHouse = async (act: BoardAct): Promise<void> => void (await post('/phone/board', act));

/** Runs a call again, or goes back in it. @returns the call that came of it */
export const runAgain = async (act: Extract<BoardAct, { do: 'fork' | 'replay' }>): Promise<string> =>
  (await post<{ readonly sid: string }>('/phone/board', act)).sid;

/** Keeps a call or a thread as a test. @returns what to tell of it */
export const keepAs = async (sid: string, name: string): Promise<string> =>
  (await post<{ readonly told: string }>('/phone/board', { do: 'keep', sid, name })).told;
