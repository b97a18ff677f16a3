import { createDesk } from '#functions/desk';
import { readDeskSettings } from '#functions/settings';
import { createNotifyDeskHandler } from './create-notify-desk-handler.ts';

export const handler = createNotifyDeskHandler(createDesk(readDeskSettings(process.env), 'notify-desk'));
