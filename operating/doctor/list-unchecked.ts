import type { Checkup } from './checkup.ts';
import { type Finding, unchecked } from './finding.ts';

/** What no request from here can tell, said plainly, with the way to see it. */
export function listUnchecked({ deployment }: Checkup): readonly Finding[] {
  if (deployment.lexEndpoint !== undefined) return [];
  const { flag } = deployment;
  return [
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
