/** What an IncomingPhoneNumber resource lets its owner set, by the name of the request's parameter. */
export const settingNames = [
  'FriendlyName',
  'VoiceUrl',
  'VoiceMethod',
  'VoiceFallbackUrl',
  'VoiceFallbackMethod',
  'StatusCallback',
  'StatusCallbackMethod',
  'VoiceApplicationSid',
  'TrunkSid',
  'SmsUrl',
  'SmsMethod',
  'SmsFallbackUrl',
  'SmsFallbackMethod',
  'SmsApplicationSid',
] as const;

export type SettingName = (typeof settingNames)[number];

/** One of our numbers, as its account's owner has set it up. */
export interface NumberSettings {
  /** PN and 32 hex digits. */
  readonly sid: string;
  readonly number: string;
  readonly createdAt: number;
  updatedAt: number;
  readonly settings: Record<SettingName, string>;
}

/** Every method is POST and all else empty, as on a number that was just bought. */
const bought = Object.fromEntries(
  settingNames.map((name) => [name, name.endsWith('Method') ? 'POST' : '']),
) as Record<SettingName, string>;

/** What this phone calls for its numbers. */
export interface NumberWebhooks {
  readonly voice: string;
  readonly sms: string;
  readonly callStatus: string;
  readonly voiceFallback?: string;
  readonly smsFallback?: string;
}

/**
 * The numbers as they are set up when the phone starts. What is set later is kept and shown; this phone goes on calling
 * what it was started with.
 * @param at epoch milliseconds
 */
export function createNumberSettings(
  numbers: readonly string[],
  webhooks: NumberWebhooks,
  at: number,
): readonly NumberSettings[] {
  const connected: Partial<Record<SettingName, string>> = {
    VoiceUrl: webhooks.voice,
    VoiceFallbackUrl: webhooks.voiceFallback ?? '',
    StatusCallback: webhooks.callStatus,
    SmsUrl: webhooks.sms,
    SmsFallbackUrl: webhooks.smsFallback ?? '',
  };
  return numbers.map((number, index) => ({
    sid: `PN${(index + 1).toString(16).padStart(32, '0')}`,
    number,
    createdAt: at,
    updatedAt: at,
    settings: { ...bought, ...connected, FriendlyName: number },
  }));
}
