// Loaded with the instance, and not when a text first needs the SDK and what understands words: it always does.
import '#wiring/sdk-ports';
import '#understanding/locale-understanding';
import '#understanding/understand-text';
import { createHelpline } from '#wiring/create-helpline';
import { readSettings } from '#wiring/settings';
import { createSmsHandler } from './create-sms-handler.ts';

export const handler = createSmsHandler(createHelpline(readSettings(process.env), 'sms'));
