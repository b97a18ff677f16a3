import { prepareSnapshot } from '#authoring/snapshot/prepare-snapshot';
import { localAuthToken } from '#local/helpline/local-account';
import { startLocalHelpline } from '#local/helpline/start-local-helpline';
import { readPort } from '../helpline/read-port.ts';
import { readRunningHelpline } from '../helpline/running-helpline.ts';
import { connectPhone, type PhoneClient } from './phone-client.ts';

export interface OpenPhone {
  readonly client: PhoneClient;
  /** Stops the helpline, when it was started for this command. */
  stop(): Promise<void>;
}

/** Takes the helpline that runs on this machine, or starts one for as long as the command lasts. */
export async function openPhone(onProgress: (line: string) => void): Promise<OpenPhone> {
  // What `npm start` wrote down first: its doors may be others than usual.
  const started = await readRunningHelpline(process.cwd());
  const usual = `http://127.0.0.1:${readPort('PHONE_PORT', 3001)}`;
  const running = await connectPhone(
    process.env.PHONE_PORT === undefined ? (started?.phoneUrl ?? usual) : usual,
  );
  if (running !== undefined) return { client: running, stop: async () => {} };
  const helpline = await startLocalHelpline({
    webhooksPort: 0,
    phonePort: 0,
    authToken: process.env.TWILIO_AUTH_TOKEN ?? localAuthToken,
    snapshotDirectory: await prepareSnapshot(onProgress),
  });
  const client = await connectPhone(helpline.phoneUrl);
  if (client !== undefined) return { client, stop: helpline.stop };
  await helpline.stop();
  throw new Error('The helpline was started, but its phone does not answer.');
}
