import { timestamp } from '../timestamp.ts';
import { listPage } from './list-page.ts';
import { type NumberSettings, type SettingName, settingNames } from './number-settings.ts';
import type { RestContext, RestRequest } from './rest-context.ts';
import { type RestErrorCode, type RestReply, restError } from './rest-error.ts';

const pathOf = (accountSid: string) => `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers`;

/** https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource */
export function listNumbers({ query }: RestRequest, context: RestContext): RestReply {
  const { numberSettings, accountSid } = context;
  return listPage(
    {
      key: 'incoming_phone_numbers',
      path: `${pathOf(accountSid)}.json`,
      items: numberSettings.filter(({ number }) => matches(number, query.get('PhoneNumber'))),
      filters: {
        // Matched above: Twilio takes a part of a number here, too.
        PhoneNumber: () => query.get('PhoneNumber') ?? '',
        FriendlyName: ({ settings }) => settings.FriendlyName,
      },
      resource: (number) => numberResource(number, context),
    },
    query,
  );
}

const matches = (number: string, asked: string | null): boolean =>
  asked === null || number.includes(asked.replace(/[^+\d]/g, ''));

export function fetchNumber(sid: string, { path }: RestRequest, context: RestContext): RestReply {
  const number = context.numberSettings.find((each) => each.sid === sid);
  return number === undefined
    ? restError(20404, path)
    : { status: 200, body: numberResource(number, context) };
}

/** Sets what the form names, and nothing of it when a part is refused. */
export function updateNumber(sid: string, request: RestRequest, context: RestContext): RestReply {
  const number = context.numberSettings.find((each) => each.sid === sid);
  if (number === undefined) return restError(20404, request.path);
  const asked: Partial<Record<SettingName, string>> = {};
  for (const [given, value] of request.form) {
    const name = settingNames.find((known) => known === given);
    const refused = name === undefined ? { code: 20001 as const, what: given } : refusal(name, value);
    if (refused !== undefined) return restError(refused.code, refused.what);
    if (name !== undefined) asked[name] = value;
  }
  Object.assign(number.settings, asked);
  // A trunk and an application cannot both take the calls: the one that is set takes the other away.
  if (asked.TrunkSid) number.settings.VoiceApplicationSid = '';
  if (asked.VoiceApplicationSid) number.settings.TrunkSid = '';
  number.updatedAt = context.now();
  return fetchNumber(sid, request, context);
}

type Refusal = { readonly code: RestErrorCode; readonly what: string };

/** Empty takes a setting away. */
function refusal(name: SettingName, value: string): Refusal | undefined {
  if (value === '') return undefined;
  if (name.endsWith('Method')) return /^(GET|POST)$/.test(value) ? undefined : { code: 21403, what: name };
  if (name.endsWith('Url') || name === 'StatusCallback') {
    return isWebUrl(value) ? undefined : { code: 21402, what: name };
  }
  return undefined;
}

function isWebUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  // Twilio refuses names with underscores, which the URL class lets pass.
  return /^https?:$/.test(protocol) && hostname !== '' && !hostname.includes('_');
}

function numberResource(
  { sid, number, createdAt, updatedAt, settings }: NumberSettings,
  { accountSid, canText }: RestContext,
): Readonly<Record<string, unknown>> {
  const orNull = (value: string) => (value === '' ? null : value);
  return {
    account_sid: accountSid,
    address_requirements: 'none',
    address_sid: null,
    api_version: '2010-04-01',
    beta: false,
    bundle_sid: null,
    capabilities: { voice: true, sms: canText(number), mms: false, fax: false },
    date_created: timestamp(createdAt),
    date_updated: timestamp(updatedAt),
    emergency_address_sid: null,
    emergency_status: 'Inactive',
    friendly_name: settings.FriendlyName,
    identity_sid: null,
    origin: 'twilio',
    phone_number: number,
    sid,
    sms_application_sid: orNull(settings.SmsApplicationSid),
    sms_fallback_method: settings.SmsFallbackMethod,
    sms_fallback_url: settings.SmsFallbackUrl,
    sms_method: settings.SmsMethod,
    sms_url: settings.SmsUrl,
    status: 'in-use',
    status_callback: settings.StatusCallback,
    status_callback_method: settings.StatusCallbackMethod,
    trunk_sid: orNull(settings.TrunkSid),
    uri: `${pathOf(accountSid)}/${sid}.json`,
    voice_application_sid: orNull(settings.VoiceApplicationSid),
    voice_caller_id_lookup: false,
    voice_fallback_method: settings.VoiceFallbackMethod,
    voice_fallback_url: settings.VoiceFallbackUrl,
    voice_method: settings.VoiceMethod,
    voice_receive_mode: 'voice',
    voice_url: settings.VoiceUrl,
  };
}
