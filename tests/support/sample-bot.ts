import type { BotDefinition } from '#authoring/publish/bot-definition';
import { asTopicId } from '#conversation/topic-id';

/** Three topics and a command, in the languages that Lex scores and in one that it does not. */
export const sampleBot: BotDefinition = {
  helpline: 'hkust',
  locales: [
    {
      locale: 'en',
      localeId: 'en_GB',
      nluConfidenceThreshold: 0.4,
      intents: [
        {
          name: 'tap-get',
          utterances: ['how do I get a temporary access pass', 'I need a TAP', 'get me a pass'],
        },
        { name: 'vpn-duo', utterances: ['the VPN asks for Duo', 'Duo prompt when I open the VPN'] },
        {
          name: 'phone-new',
          utterances: ['I have a new phone', 'I changed my phone', 'moving to a new phone'],
        },
        { name: 'Command-agent', utterances: ['let me talk to a person', 'I want a human'] },
      ],
    },
    {
      locale: 'zh-HK',
      localeId: 'zh_HK',
      nluConfidenceThreshold: 0.4,
      intents: [
        { name: 'phone-new', utterances: ['我換咗新電話', '轉咗部新手機'] },
        { name: 'tap-get', utterances: ['點樣攞臨時通行證', '我想要臨時通行證'] },
      ],
    },
  ],
};

export const sampleBotIds = { botId: 'LOCALHKUST', botAliasId: 'LOCALALIAS' } as const;

export const topicLabel = (id: string) => ({ kind: 'topic', topic: asTopicId(id) }) as const;
