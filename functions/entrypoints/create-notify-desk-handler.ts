import { type Desk, tellDesk } from '../desk/tell-desk.ts';

/** What the schedule calls every minute. Throws, so that Lambda counts an error, when the cases cannot be read. */
export const createNotifyDeskHandler = (desk: Desk) => (): Promise<void> => tellDesk(desk);
