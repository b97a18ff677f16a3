import { createHelpline } from '#functions/helpline';
import { readSettings } from '#functions/settings';
import { createVoiceHandler } from './create-voice-handler.ts';

export const handler = createVoiceHandler(createHelpline(readSettings(process.env), 'voice'));
