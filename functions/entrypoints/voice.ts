import { createHelpline } from '#wiring/create-helpline';
import { readSettings } from '#wiring/settings';
import { createVoiceHandler } from './create-voice-handler.ts';

export const handler = createVoiceHandler(createHelpline(readSettings(process.env), 'voice'));
