import type { Checkup } from './checkup.ts';
import { type Finding, unchecked } from './finding.ts';

/** Lex keeps so many versions of a bot: https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const mostVersions = 100;

/** What no request from here can tell, said plainly, with the way to see it. */
export function listUnchecked({ deployment }: Checkup): readonly Finding[] {
  if (deployment.lexEndpoint !== undefined) return [];
  const { region, bots, flag } = deployment;
  return [
    ...Object.entries(bots).map(([helpline, { botId }]) =>
      unchecked(
        `How many of its ${mostVersions} versions the bot of ${helpline} has left`,
        `aws lexv2-models list-bot-versions --region ${region} --bot-id ${botId} --query 'length(botVersionSummaries)'`,
      ),
    ),
    unchecked(
      'Whether the alarms reach anybody',
      `aws sns list-subscriptions --region ${region} (the address must have been confirmed, not be PendingConfirmation)`,
    ),
    unchecked(
      'Whether a number is in the sender pool of a Messaging Service, whose settings would go before its own',
      "Twilio's console, Messaging > Services",
    ),
    unchecked(
      "Whether Webhook Rules override the numbers' connection settings",
      "Twilio's console; they take precedence over what npm run connect sets",
    ),
    unchecked(
      'Whether Amazon may use what callers ask to improve Lex',
      'aws organizations describe-effective-policy --policy-type AISERVICES_OPT_OUT_POLICY (docs/privacy.md)',
    ),
    unchecked('Whether the files say something else than what is live', `npm run knowledge -- diff ${flag}`),
  ];
}
