import { webhookNames } from '#infra/function-definitions';
import { resourceNames } from '#infra/stage-names';
import type { Stage } from '#infra/stages';
import { countErrors } from '../aws/function-errors.ts';
import type { Aws } from '../aws/open-aws.ts';
import type { Gate } from './deploy-options.ts';
import {
  type BegunCall,
  findCallFaults,
  findGoldenFaults,
  type GoldenCallsOptions,
  type GoldenQuestion,
} from './golden-calls.ts';
import type { ReleaseWorld } from './release-world.ts';

/** A gate that a release has not passed, with a sentence for each thing that went wrong. */
export interface Failed {
  readonly gate: Gate;
  readonly faults: readonly string[];
}

export interface GoldenRound {
  readonly options: GoldenCallsOptions;
  readonly questions: readonly GoldenQuestion[];
  readonly begun: readonly BegunCall[];
}

export async function judgeByGoldenCalls({
  options,
  questions,
  begun,
}: GoldenRound): Promise<Failed | undefined> {
  const faults = await findGoldenFaults(options, questions, begun);
  return faults.length === 0 ? undefined : { gate: 'golden-calls', faults };
}

/** Figures come a minute or two after what they count. */
const watchMinutes = 3;

const roundEveryMs = 20_000;

/** From the minute after the aliases were moved: what crashed before was the release before. */
const nextMinute = (time: number): number => Math.ceil(time / 60_000) * 60_000;

/**
 * Goes on calling for some minutes, and then asks whether the release has crashed for anybody.
 * @param golden absent where no token signs yet
 */
export async function watchRelease(
  aws: Aws,
  stage: Stage,
  golden: GoldenRound | undefined,
  world: ReleaseWorld,
): Promise<Failed | undefined> {
  const since = nextMinute(world.now());
  for (let passed = 0; passed < watchMinutes * 60_000; passed += roundEveryMs) {
    await world.pause(roundEveryMs);
    const missed = golden === undefined ? [] : await findCallFaults(golden.options, golden.questions);
    if (missed.length > 0) return { gate: 'golden-calls', faults: missed };
  }
  const counts = await Promise.all(
    webhookNames.map(async (name) => {
      const count = await countErrors(aws, resourceNames(stage.name).function(name), since, world.now());
      return count === 0 ? [] : [`${name} crashed or ran out of time ${count} times`];
    }),
  );
  const faults = counts.flat();
  return faults.length === 0 ? undefined : { gate: 'errors', faults };
}
