import { columns } from '#authoring/content/table';
import { connectionOverrides, patience } from '#twilio/connection-overrides';
import { twilioUrls } from '#twilio/urls';
import type { TwilioNumber } from './find-number.ts';

/** Where a helpline is reached from outside. */
export interface HelplineAddresses {
  /** The base that is signed, without a slash at the end. */
  readonly publicBaseUrl: string;
  /** The region of the stack, as AWS names it; absent for a helpline on this machine. */
  readonly region?: string;
  /** The documents that answer when the stack does not; absent where there are none. */
  readonly lifeline?: { readonly voice: string; readonly sms: string };
}

/** Request parameter -> field of the resource, in the order in which they are shown. */
const fields = {
  VoiceUrl: 'voice_url',
  VoiceMethod: 'voice_method',
  VoiceFallbackUrl: 'voice_fallback_url',
  VoiceFallbackMethod: 'voice_fallback_method',
  VoiceApplicationSid: 'voice_application_sid',
  TrunkSid: 'trunk_sid',
  StatusCallback: 'status_callback',
  StatusCallbackMethod: 'status_callback_method',
  SmsUrl: 'sms_url',
  SmsMethod: 'sms_method',
  SmsFallbackUrl: 'sms_fallback_url',
  SmsFallbackMethod: 'sms_fallback_method',
  SmsApplicationSid: 'sms_application_sid',
} as const satisfies Readonly<Record<string, keyof TwilioNumber>>;

type Setting = keyof typeof fields;

/** How a number must be set up for the helpline to answer it. Absent settings are left as they are. */
export function wantedSettings(addresses: HelplineAddresses): Readonly<Partial<Record<Setting, string>>> {
  const { publicBaseUrl, region, lifeline } = addresses;
  const overrides = region === undefined ? patience : connectionOverrides(region);
  const { voice, sms, callEnd } = twilioUrls(publicBaseUrl, { overrides });
  return {
    VoiceUrl: voice,
    VoiceMethod: 'POST',
    StatusCallback: callEnd,
    StatusCallbackMethod: 'POST',
    SmsUrl: sms,
    SmsMethod: 'POST',
    // Applications and trunks take precedence over the URLs beside them.
    VoiceApplicationSid: '',
    TrunkSid: '',
    SmsApplicationSid: '',
    ...(lifeline === undefined
      ? {}
      : {
          VoiceFallbackUrl: lifeline.voice,
          // Static documents are fetched, not posted to.
          VoiceFallbackMethod: 'GET',
          SmsFallbackUrl: lifeline.sms,
          SmsFallbackMethod: 'GET',
        }),
  };
}

/** One setting that is not as it must be. */
export interface SettingChange {
  readonly setting: Setting;
  readonly now: string;
  readonly then: string;
}

export function compareSettings(
  number: TwilioNumber,
  wanted: Readonly<Partial<Record<Setting, string>>>,
): SettingChange[] {
  return (Object.keys(fields) as Setting[]).flatMap((setting) => {
    const now = number[fields[setting]] ?? '';
    const then = wanted[setting];
    return then === undefined || then === now ? [] : [{ setting, now, then }];
  });
}

/** A table of what changes, for a terminal. */
export function describeSettings(changes: readonly SettingChange[]): string[] {
  const shown = (value: string) => (value === '' ? '(none)' : value);
  return columns(
    changes.flatMap(({ setting, now, then }) => [
      [`  ${setting}`, shown(now)],
      ['', `-> ${shown(then)}`],
    ]),
  );
}
