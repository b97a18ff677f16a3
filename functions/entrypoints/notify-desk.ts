import { createDesk } from '#wiring/create-desk';
import { readDeskSettings } from '#wiring/settings';
import { createNotifyDeskHandler } from './create-notify-desk-handler.ts';

export const handler = createNotifyDeskHandler(createDesk(readDeskSettings(process.env), 'notify-desk'));
