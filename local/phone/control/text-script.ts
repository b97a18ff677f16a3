import * as yaml from 'yaml';
import type { FindSource } from '#local/why/sentence-source';
import type { TextExchange } from '../texts/text-exchange.ts';
import type { Expected } from './call-script.ts';

/** Writes a thread as a script that is a test: what was texted, and what came back, line by line. */
export function textScript(
  name: string,
  exchanges: readonly TextExchange[],
  helpline: string,
  sourceOf: FindSource,
): string {
  const turns = exchanges.map(({ turns: [first], replies }) => ({
    says: first?.parameters.Body ?? '',
    hears: replies.flatMap(({ by, body }) => (by === 'twilio' ? [body] : expectedOf(body, sourceOf))),
  }));
  const script = { name: name.replaceAll('-', ' '), channel: 'sms', helpline, turns };
  return yaml.stringify(script, { lineWidth: 0 });
}

/** Answers by where they are written; all else word for word. */
function expectedOf(body: string, sourceOf: FindSource): readonly Expected[] {
  return body.split('\n').flatMap((line): readonly Expected[] => {
    if (line.trim() === '') return [];
    const source = sourceOf(line);
    if (source?.kind === 'answer') return [{ topic: source.topic }];
    return source?.kind === 'step' ? [{ step: [source.topic, source.step] }] : [line];
  });
}
