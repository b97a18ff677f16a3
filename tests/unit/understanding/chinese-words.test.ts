import { describe, expect, it } from 'vitest';
import { trainPhraseModel } from '#authoring/training/train-phrase-model';
import { asTopicId } from '#conversation/topic-id';
import { createPhraseRecognizer } from '#understanding/phrase-recognizer';

const examples = {
  lost: ['我唔見咗部電話', '電話唔見咗點算', '部手機俾人偷咗', '冇帶手機點樣登入', '手機壞咗'],
  'tap-get': ['點樣攞 TAP', '我想攞臨時通行碼', '邊度可以攞 TAP', '申請臨時通行碼', '俾個 TAP 我'],
  vpn: ['VPN 連唔到', 'VPN 要我用 Duo', '點樣用 VPN', 'VPN 登入失敗', '連接 VPN'],
};

const recognizer = createPhraseRecognizer(
  trainPhraseModel({
    locale: 'zh-HK',
    examples: Object.entries(examples).map(([topic, utterances]) => ({
      label: { kind: 'topic', topic: asTopicId(topic) },
      utterances,
    })),
    background: ['今日天氣點', '食咗飯未'],
    seed: 1,
  }),
);

const first = (text: string): string | undefined => {
  const label = recognizer.recognize(text).candidates[0]?.label;
  return label?.kind === 'topic' ? label.topic : undefined;
};

describe('a Chinese model takes each character for a word, and Latin words as they are', () => {
  it.each([
    ['我部手機唔見咗', 'lost'],
    ['電話俾人偷咗呀', 'lost'],
    ['可唔可以俾個TAP我', 'tap-get'],
    ['點攞臨時通行碼', 'tap-get'],
    ['vpn連接唔到', 'vpn'],
  ])('%s: %s', (text, topic) => {
    expect(first(text)).toBe(topic);
  });

  it('knows an utterance without its spaces and in full-width letters', () => {
    expect(recognizer.recognize('點樣攞ＴＡＰ？')).toMatchObject({ exact: true });
  });

  it('makes nothing of characters that it does not know', () => {
    expect(recognizer.recognize('鉛筆').candidates).toEqual([]);
  });
});
