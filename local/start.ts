import { prepareSnapshot } from '#authoring/snapshot/prepare-snapshot';
import { localAuthToken } from './helpline/local-account.ts';
import { readPort } from './helpline/read-port.ts';
import { announceRunningHelpline } from './helpline/running-helpline.ts';
import { startLocalHelpline } from './helpline/start-local-helpline.ts';
import { watchContent } from './helpline/watch-content.ts';

/** The whole helpline on this machine. Ends on SIGINT and SIGTERM with nothing left behind. */
async function start(): Promise<void> {
  const snapshotDirectory = await prepareSnapshot((line) => console.log(line));
  const webhooksPort = readPort('PORT', 3000);
  const publicBaseUrl = process.env.PUBLIC_BASE_URL;
  const helpline = await startLocalHelpline({
    webhooksPort,
    phonePort: readPort('PHONE_PORT', 3001),
    authToken: process.env.TWILIO_AUTH_TOKEN ?? localAuthToken,
    snapshotDirectory,
    ...(publicBaseUrl !== undefined && { publicBaseUrl }),
    // A bug of ours, which a deployed function would log.
    onTrace: (trace) => trace.kind === 'crash' && console.error(`${trace.route} threw:`, trace.error),
  });
  const { webhooksUrl, phoneUrl, standIns } = helpline;
  const takeBack = await announceRunningHelpline(process.cwd(), {
    webhooksUrl,
    publicBaseUrl: publicBaseUrl ?? webhooksUrl,
    phoneUrl,
    tableUrl: standIns.table.url,
    lexUrl: standIns.lex.url,
    snsUrl: standIns.sns.url,
  });
  console.log(`webhooks ${webhooksUrl}`);
  console.log(`phone ${phoneUrl}`);
  const unwatch = watchContent({
    republish: helpline.republish,
    print: (line) => console.log(line),
    tell: helpline.house.tell,
  });
  const stop = async (): Promise<void> => {
    unwatch();
    await takeBack();
    await helpline.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

/** A port that is taken is the likeliest trouble of a first start. */
function describeStartError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, port } = error as Error & { readonly code?: unknown; readonly port?: unknown };
  if (code !== 'EADDRINUSE') return error.message;
  return `Port ${port} is taken. Choose others: PORT=3100 PHONE_PORT=3101 npm start`;
}

try {
  await start();
} catch (error) {
  console.error(describeStartError(error));
  process.exit(1);
}
