/** A call's state as it stands in a URL. Twilio signs the URL, so nobody else can write one. */
export const encodeCallState = (json: string): string => Buffer.from(json, 'utf8').toString('base64url');

/** @returns the JSON, or rubbish that the decoder of conversations turns away */
export const decodeCallState = (state: string): string => Buffer.from(state, 'base64url').toString('utf8');
