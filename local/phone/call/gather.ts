import { pauseLine, playLine, sayLine } from '../twiml/heard-line.ts';
import { elementsOf, type XmlElement } from '../twiml/xml-element.ts';
import type { Parameters } from '../webhook/webhook-request.ts';
import type { CallerInput } from './call-input.ts';
import type { Listening } from './call-state.ts';
import { fetchOrFail } from './follow.ts';
import type { Flow, Stage } from './stage.ts';

interface GatherSettings {
  readonly listening: Listening;
  readonly finishOnKey: string;
  readonly numDigits: number;
  readonly actionOnEmptyResult: boolean;
  /** `auto`: the first pause ends it. */
  readonly speechTimeout: string;
}

/** Defaults: https://www.twilio.com/docs/voice/twiml/gather#attributes */
function readGather(gather: XmlElement): GatherSettings {
  const of = (name: string) => gather.attributes.get(name);
  const input = (of('input') ?? 'dtmf').split(' ');
  return {
    listening: {
      kind: 'listening',
      input: (['dtmf', 'speech'] as const).filter((kind) => input.includes(kind)),
      language: of('language') ?? 'en-US',
      hints: (of('hints') ?? '').split(',').flatMap((hint) => hint.trim() || []),
      timeout: Number(of('timeout') ?? '5'),
    },
    finishOnKey: of('finishOnKey') ?? '#',
    numDigits: Number(of('numDigits') ?? Number.POSITIVE_INFINITY),
    actionOnEmptyResult: of('actionOnEmptyResult') === 'true',
    speechTimeout: of('speechTimeout') ?? of('timeout') ?? '5',
  };
}

export async function performGather(gather: XmlElement, stage: Stage): Promise<Flow> {
  for (const inner of elementsOf(gather)) {
    if (inner.name === 'Say') stage.hear(sayLine(inner));
    else if (inner.name === 'Pause') stage.hear(pauseLine(inner));
    else stage.hear(playLine(inner));
  }
  const settings = readGather(gather);
  const input = await stage.ask(settings.listening);
  if (input.kind === 'interrupted') return input.flow;
  const result = resultOf(input, settings);
  if (result.left !== '') stage.putBack(result.left);
  if (result.unheard !== undefined) stage.putBackWords(result.unheard);
  stage.pass(result.seconds);
  if (result.kind === 'empty' && !settings.actionOnEmptyResult) return { kind: 'on' };
  const action = gather.attributes.get('action');
  return fetchOrFail(stage, action, gather.attributes.get('method'), result.parameters);
}

interface GatherResult {
  readonly kind: 'heard' | 'empty';
  readonly parameters: Parameters;
  /** Keys pressed after the Gather had enough. */
  readonly left: string;
  /** What was said after a pause that ended it. */
  readonly unheard?: string;
  /** How long the Gather listened. */
  readonly seconds: number;
}

function resultOf(input: CallerInput, settings: GatherSettings): GatherResult {
  const takes = settings.listening.input;
  if (input.kind === 'pressed' && takes.includes('dtmf')) return keysResult(input.keys, settings);
  if (input.kind === 'said' && takes.includes('speech')) return speechResult(input, settings);
  return emptyResult(settings, '');
}

/** A pause, as it is typed: "so... I lost my phone". */
const pause = /\s*(?:\.{3}|…)\s*/;

/** What a recognizer makes of a scrap of a sentence. */
const scrapConfidence = 0.35;

/** `speechTimeout="auto"` ends at the first pause: a scrap is sent, and the rest meets the next Gather. */
function speechResult(
  { words, confidence }: Extract<CallerInput, { kind: 'said' }>,
  { speechTimeout }: GatherSettings,
): GatherResult {
  const [first = '', ...others] = words.split(pause).filter((part) => part !== '');
  const isCut = speechTimeout === 'auto' && others.length > 0;
  const said = isCut ? first : words;
  const sure = isCut ? Math.min(confidence, scrapConfidence) : confidence;
  return {
    kind: 'heard',
    parameters: { SpeechResult: said, Confidence: sure.toFixed(8) },
    left: '',
    ...(isCut && { unheard: others.join('... ') }),
    seconds: 0,
  };
}

/** Twilio says what ended the Gather in `msg` and `FinishedOnKey`, which its pages do not mention. */
function keysResult(keys: string, settings: GatherSettings): GatherResult {
  let digits = '';
  let taken = 0;
  for (const key of keys) {
    taken += 1;
    const left = keys.slice(taken);
    if (settings.finishOnKey.includes(key)) {
      return digits === '' ? { ...emptyResult(settings, key), left } : heardKeys(digits, key, left, 0);
    }
    digits += key;
    if (digits.length >= settings.numDigits) return heardKeys(digits, '', left, 0);
  }
  return digits === '' ? emptyResult(settings, '') : heardKeys(digits, '', '', settings.listening.timeout);
}

const heardKeys = (digits: string, finishedOn: string, left: string, seconds: number): GatherResult => ({
  kind: 'heard',
  parameters: { Digits: digits, FinishedOnKey: finishedOn, msg: 'Gather End' },
  left,
  seconds,
});

function emptyResult({ listening }: GatherSettings, finishedOn: string): GatherResult {
  const parameters = listening.input.includes('dtmf')
    ? { Digits: '', FinishedOnKey: finishedOn, msg: 'Gather End' }
    : { SpeechResult: '' };
  return { kind: 'empty', parameters, left: '', seconds: finishedOn === '' ? listening.timeout : 0 };
}
