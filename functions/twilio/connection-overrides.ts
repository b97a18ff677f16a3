/**
 * The doors of Twilio's network nearest to a region, for the `e` override; the second one is for the retry.
 * https://www.twilio.com/docs/global-infrastructure/edge-locations
 */
const edgesByRegion: Readonly<Record<string, string>> = {
  'ap-northeast-1': 'tokyo,singapore',
  'ap-northeast-2': 'tokyo,singapore',
  'ap-southeast-1': 'singapore,tokyo',
  'ap-southeast-2': 'sydney,singapore',
  'eu-central-1': 'frankfurt,dublin',
  'eu-west-1': 'dublin,frankfurt',
  'eu-west-2': 'dublin,frankfurt',
  'us-east-1': 'ashburn,umatilla',
  'us-west-2': 'umatilla,ashburn',
};

/**
 * How Twilio is to wait and to try again: once more when it cannot connect, gets no answer in time, or a 5xx. Our own
 * apology comes within the turn's deadline of 8 seconds, so Twilio waits a second longer than that; a second try still
 * begins before its own ceiling of 15 s. After that the fallback answers.
 *
 * They count for the one URL whose fragment they are: without them Twilio asks from Virginia, and tries again only when
 * it cannot connect. What a repeat does twice is nothing: effects are claimed by the id of the call or text.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
export const patience = 'rc=1&rp=ct,rt,5xx&rt=9000';

/** The same from the edge nearest to the region of the stack. */
export function connectionOverrides(region: string): string {
  const edges = edgesByRegion[region];
  return edges === undefined ? patience : `e=${edges}&${patience}`;
}
