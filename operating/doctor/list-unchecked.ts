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
      "Whether a WhatsApp sender of the account points at the stack: its webhook is its own, not the number's",
      "Twilio's console, Messaging > Senders > WhatsApp senders (docs/operating.md)",
    ),
    unchecked(
      'Whether the papers of the numbers are approved, media are fetched with HTTP authentication, SMS pumping protection is on, and a usage trigger rings',
      "Twilio's console: Phone Numbers > Regulatory Compliance; Settings > General; Messaging > Settings; Usage triggers",
    ),
    unchecked(
      "Whether a carrier's or Twilio's own answer to HELP says what callers need",
      "Twilio's console, Messaging > Services > Opt-Out Management; text HELP to the number",
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
