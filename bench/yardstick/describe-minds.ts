import type { LexMindName } from '../lex-mind/open-lex-mind.ts';
import { table, withInterval } from './describe-figures.ts';
import { measure } from './figures.ts';
import type { HalfResult } from './measure-half.ts';
import type { Half } from './open-yardstick.ts';

/** The minds of the local Lex side by side, alone and with our own recognizer beside. */
export function describeMinds(
  measured: ReadonlyMap<LexMindName, ReadonlyMap<Half, HalfResult>>,
): readonly string[] {
  const rows = [...measured].flatMap(([mind, results]) =>
    [...results.values()].flatMap(({ half, answered }) =>
      (['lex', 'both'] as const).map((way) => {
        const figures = measure(answered, way);
        return [
          mind,
          half === 'dev' ? 'working' : half,
          way === 'lex' ? 'Lex alone' : 'both',
          withInterval(figures.topicLenient),
          withInterval(figures.topicConfirmed),
          withInterval(figures.topicWrong),
          withInterval(figures.outAnswered),
          withInterval(figures.commandLenient),
        ];
      }),
    ),
  );
  return table(
    [
      'mind',
      'half',
      'who answers',
      'right topic',
      'asked back about it',
      'wrong topic',
      'out of scope answered',
      'right command',
    ],
    rows,
  );
}
