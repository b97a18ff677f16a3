// Loaded with the instance, and not when a call that ends first needs the SDK: it always does.
import '#wiring/sdk-ports';
import { createHelpline } from '#wiring/create-helpline';
import { readSettings } from '#wiring/settings';
import { createCallStatusHandler } from './create-call-status-handler.ts';

export const handler = createCallStatusHandler(createHelpline(readSettings(process.env), 'call-status'));
