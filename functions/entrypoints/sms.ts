// Loaded with the instance, and not when a text first needs the SDK and what understands words: it always does.
import '#functions/sdk-ports';
import '#understanding/locale-understanding';
import { createHelpline } from '#functions/helpline';
import { readSettings } from '#functions/settings';
import { createSmsHandler } from './create-sms-handler.ts';

export const handler = createSmsHandler(createHelpline(readSettings(process.env), 'sms'));
