import type { Locale } from '#conversation/locale';

/** One Lex V2 bot, in our own terms: what infra deploys and what the local Lex ranks from. */
export interface BotDefinition {
  readonly helpline: string;
  readonly locales: readonly BotLocale[];
}

export interface BotLocale {
  readonly locale: Locale;
  /** Lex's own id: en -> en_GB, zh-HK -> zh_HK, zh-CN -> zh_CN. */
  readonly localeId: string;
  readonly nluConfidenceThreshold: number;
  /** Topic intents bear the topic id; command intents `Command-<name>`. FallbackIntent is implied. */
  readonly intents: readonly { readonly name: string; readonly utterances: readonly string[] }[];
}
