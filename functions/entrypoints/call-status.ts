// Loaded with the instance, and not when a call that ends first needs the SDK: it always does.
import '#functions/sdk-ports';
import { createHelpline } from '#functions/helpline';
import { readSettings } from '#functions/settings';
import { createCallStatusHandler } from './create-call-status-handler.ts';

export const handler = createCallStatusHandler(createHelpline(readSettings(process.env), 'call-status'));
