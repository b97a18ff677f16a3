import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { everyOneOf, type ValueOf } from './sdk-names.ts';

export const sayLanguages = everyOneOf<ValueOf<VoiceResponse.SayAttributes, 'language'>>()(
  'af-ZA am-ET ar-AE ar-XA arb bg-BG bn-IN ca-ES cmn-CN cmn-TW cs-CZ cy-GB da-DK de-AT de-DE el-GR en-AU en-CA en-GB en-GB-WLS en-IE en-IN en-NZ en-US en-ZA es-ES es-MX es-US fi-FI fil-PH fr-BE fr-CA fr-FR gu-IN he-IL hi-IN hu-HU id-ID is-IS it-IT ja-JP kn-IN ko-KR lv-LV ml-IN mr-IN ms-MY nb-NO nl-BE nl-NL pa-IN pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sr-RS sv-SE ta-IN te-IN th-TH tr-TR uk-UA vi-VN yue-HK zh-CN zh-HK zh-TW',
);

const gatherLanguagesOfTheSdk = everyOneOf<ValueOf<VoiceResponse.GatherAttributes, 'language'>>()(
  'af-ZA am-ET ar-AE ar-BH ar-DZ ar-EG ar-IL ar-IQ ar-JO ar-KW ar-LB ar-MA ar-OM ar-PS ar-QA ar-SA ar-TN az-AZ bg-BG bn-BD bn-IN ca-ES cmn-Hans-CN cmn-Hant-TW cs-CZ da-DK de-DE el-GR en-AU en-CA en-GB en-GH en-IE en-IN en-KE en-NG en-NZ en-PH en-SG en-TZ en-US en-ZA es-AR es-BO es-CL es-CO es-CR es-DO es-EC es-ES es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-PY es-SV es-US es-UY es-VE et-EE eu-ES fa-IR fi-FI fil-PH fr-CA fr-FR gl-ES gu-IN he-IL hi-IN hr-HR hu-HU hy-AM id-ID is-IS it-IT ja-JP jv-ID ka-GE km-KH kn-IN ko-KR lo-LA lt-LT lv-LV mk-MK ml-IN mn-MN mr-IN ms-MY my-MM nar-IQ nb-NO ne-NP nl-BE nl-NL pa-guru-IN pl-PL pt-BR pt-PT ro-RO ru-RU si-LK sk-SK sl-SI sq-AL sr-RS su-ID sv-SE sw-KE sw-TZ ta-IN ta-LK ta-MY ta-SG te-IN th-TH tr-TR uk-UA ur-IN ur-PK uz-UZ vi-VN yue-Hant-HK zh zh-TW zu-ZA',
);

/**
 * Twilio hands the language on to the speech provider as it is, and documents these, which the SDK's type lacks
 * (https://www.twilio.com/docs/voice/twiml/gather#languagetags; zh-HK and zh-CN are Deepgram's).
 */
export const gatherLanguages: ReadonlySet<string> = new Set([
  ...gatherLanguagesOfTheSdk,
  'cmn-Hans-HK',
  'en-HK',
  'zh-CN',
  'zh-HK',
]);

export const ssmlLanguages = everyOneOf<ValueOf<VoiceResponse.SsmlLangAttributes, 'xml:lang'>>()(
  'ar-AE arb ca-ES cmn-CN cy-GB da-DK de-AT de-DE en-AU en-GB en-GB-WLS en-IN en-NZ en-US en-ZA es-ES es-MX es-US fi-FI fr-CA fr-FR he-IL hi-IN is-IS it-IT ja-JP ko-KR nb-NO nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sv-SE tr-TR yue-CN',
);

export const ringTones = everyOneOf<ValueOf<VoiceResponse.DialAttributes, 'ringTone'>>()(
  'at au be bg br ch cl cn cz de dk ee es fi fr gr hu il in it jp lt mx my nl no nz ph pl pt ru se sg th uk us us-old tw ve za',
);
