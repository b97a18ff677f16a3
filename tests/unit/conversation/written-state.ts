import { newConversation } from '#conversation/conversation';
import { decodeConversation } from '#conversation/conversation-codec';
import type { Outline } from '#conversation/outline';
import type { Place } from '#conversation/place';
import { byVoice, worldOf } from '#tests/support/turn-talk';

export const { outline } = byVoice;
export const trilingual = worldOf({}, { profile: { locales: ['en', 'zh-HK', 'zh-CN'] } }).outline;

export const begun = newConversation('en');
export const decoded = (text: string, known: Outline = outline) => decodeConversation(known, text);
/** A state as it is written, at this place. */
export const at = (place: unknown): string => JSON.stringify({ v: 1, l: 'en', p: place, t: 3 });
export const placeOf = (place: unknown): Place | undefined => decoded(at(place))?.place;
