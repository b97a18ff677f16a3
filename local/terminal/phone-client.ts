import type { AboutPhone, TextView } from '#local/phone/control/answer-control';
import type { CallAct } from '#local/phone/control/call-act';
import type { CallView } from '#local/phone/control/call-view';
import type { TextMessage } from '#local/phone/texts/text-message';

/** A phone that runs somewhere on this machine, by its own door. */
export interface PhoneClient {
  readonly about: AboutPhone;
  call(options: { readonly from: string; readonly to: string }): Promise<CallView>;
  calls(): Promise<readonly CallView[]>;
  /** @throws Error with the phone's words when the call is not in a state for it */
  act(sid: string, act: CallAct): Promise<CallView>;
  text(options: { readonly from: string; readonly to: string; readonly body: string }): Promise<TextView>;
  texts(): Promise<readonly TextMessage[]>;
}

/** How long a phone on this machine may take to say that it is there. */
const patienceMs = 500;

/** @returns undefined when no phone answers at that address */
export async function connectPhone(url: string): Promise<PhoneClient | undefined> {
  try {
    const answer = await fetch(`${url}/phone/about`, { signal: AbortSignal.timeout(patienceMs) });
    const about = answer.ok ? ((await answer.json()) as Partial<AboutPhone>) : {};
    const { accountSid, webhooksUrl, numbers } = about;
    if (accountSid === undefined || webhooksUrl === undefined || numbers === undefined) return undefined;
    return createPhoneClient(url, { accountSid, webhooksUrl, numbers });
  } catch {
    return undefined;
  }
}

function createPhoneClient(url: string, about: AboutPhone): PhoneClient {
  return {
    about,
    call: (options) => post<CallView>(`${url}/phone/calls`, options),
    calls: () => get<readonly CallView[]>(`${url}/phone/calls`),
    act: (sid, act) => post<CallView>(`${url}/phone/calls/${sid}`, act),
    text: (options) => post<TextView>(`${url}/phone/texts`, options),
    texts: () => get<readonly TextMessage[]>(`${url}/phone/texts`),
  };
}

async function get<Body>(url: string): Promise<Body> {
  return read<Body>(await fetch(url));
}

async function post<Body>(url: string, body: unknown): Promise<Body> {
  const headers = { 'Content-Type': 'application/json' };
  return read<Body>(await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** Both ends are of one release, so what the phone answers is what its types say. */
async function read<Body>(answer: Response): Promise<Body> {
  const body = (await answer.json()) as Body | { readonly error: string };
  if (answer.ok) return body as Body;
  const words = (body as { readonly error?: string }).error;
  throw new Error(words ?? `The phone answers ${answer.status}.`);
}
