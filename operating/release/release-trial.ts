import type { Stage } from '#infra/stages';
import type { KnowledgeVersion } from '#turn/knowledge-port';
import type { Aws } from '../aws/open-aws.ts';
import { readStageOutputs, type StageOutputs } from '../deployment/read-stage-outputs.ts';
import { type TableTarget, withKnowledgeTable, withTableClient } from '../deployment/table-target.ts';
import { type ExitCode, exitCodes } from '../operator-io.ts';
import type { DeployOptions, Gate } from './deploy-options.ts';
import { goBack } from './go-back.ts';
import { goldenCallsTo, readGoldenQuestions } from './golden-round.ts';
import { type Failed, type GoldenRound, judgeByGoldenCalls, watchRelease } from './judge-release.ts';
import { idsOf, type Pointers, publishRelease } from './live-answers.ts';
import { type Bots, describeRelease, pointAliases, type Release } from './live-release.ts';
import { writeRelease } from './release-book.ts';
import type { ReleaseWorld } from './release-world.ts';

/** What answered before: where to go back to. */
export interface Before {
  readonly bots: Bots;
  readonly release: Release;
}

/** What a deploy knows when its release begins to answer callers. */
export interface TrialOptions {
  readonly stage: Stage;
  readonly options: DeployOptions;
  readonly world: ReleaseWorld;
  readonly aws: Aws;
  readonly table: TableTarget;
  /** Whoever deploys, as AWS names them. */
  readonly by: string;
  /** That golden calls are made to. */
  readonly numbers: readonly string[];
  /** Absent for the first release. */
  readonly before: Before | undefined;
  /** What was live before. */
  readonly pointers: Pointers;
  /** The content that the release was built with. */
  readonly built: readonly KnowledgeVersion[];
  /** Calls that the release before has greeted. */
  readonly begun: GoldenRound['begun'];
  readToken(): Promise<string | undefined>;
}

/** A release from the moment that it answers callers until it is known to stay, or is taken back. */
export class ReleaseTrial {
  readonly #trial: TrialOptions;
  /** Known once the stacks have told what they made. */
  #release: Release | undefined;

  constructor(trial: TrialOptions) {
    this.#trial = trial;
  }

  /** @throws whatever kept it from being judged, once it is taken back */
  async run(): Promise<ExitCode> {
    try {
      return await this.#judge();
    } catch (error) {
      await this.#endUnjudged();
      throw error;
    }
  }

  async #judge(): Promise<ExitCode> {
    const { stage, world, aws, before } = this.#trial;
    const after = await readStageOutputs(stage, world);
    const release = madeOf(after);
    this.#release = release;
    // Where an earlier release was gone back from, CloudFormation sees nothing to move.
    await pointAliases(aws, stage, after.bots, release);
    const golden = await this.#prepareGolden(after);
    const failed = golden && (await judgeByGoldenCalls(golden));
    if (failed && !this.#isOverridden(failed)) return this.#takeBack(failed);
    const published = await this.#publish();
    await this.#note(release, published);
    // A first release has nothing to go back to.
    if (before !== undefined) world.print('Watching it for three minutes.');
    const late = before && (await watchRelease(aws, stage, golden, world));
    if (late && !this.#isOverridden(late)) return this.#takeBack(late);
    world.print(`${stage.name} answers with ${describeRelease(release)}.`);
    return exitCodes.done;
  }

  async #prepareGolden(after: StageOutputs): Promise<GoldenRound | undefined> {
    const { stage, world, numbers, begun } = this.#trial;
    const token = await this.#trial.readToken();
    if (token === undefined) {
      world.print(
        `No golden calls: no token of Twilio's is in yet. Put it in: npm run secrets -- token --stage ${stage.name}`,
      );
      return undefined;
    }
    return {
      options: goldenCallsTo(stage, after.publicBaseUrl, token),
      questions: await readGoldenQuestions(stage, numbers, world.root),
      begun,
    };
  }

  #isOverridden({ gate, faults }: Failed): boolean {
    const { world, options } = this.#trial;
    for (const fault of faults) world.complain(`  ${fault}`);
    const overridden = options.despite.includes(gate satisfies Gate);
    if (overridden) world.complain(`It stays all the same: --despite ${gate}.`);
    return overridden;
  }

  async #takeBack({ gate }: Failed): Promise<ExitCode> {
    if (await this.#end(gate))
      this.#trial.world.complain(`Mend it and deploy again, or let it stay with --despite ${gate}.`);
    return exitCodes.refused;
  }

  /** Nobody knows whether it answers well, so it does not stay. */
  async #endUnjudged(): Promise<void> {
    const { complain } = this.#trial.world;
    complain('The release could not be judged to its end.');
    try {
      await this.#end('not judged');
    } catch {
      // Whoever deploys is told the first reason; this one most often is the same.
      complain(
        `It is not all done. See "npm run release -- list --stage ${this.#trial.stage.name}", then "back".`,
      );
    }
  }

  /** @returns whether there was a release to go back to; a first one stays, and is noted */
  async #end(why: string): Promise<boolean> {
    const { before, world } = this.#trial;
    if (before !== undefined) {
      await this.#goBack(before, why);
      return true;
    }
    world.complain('There is no release to go back to: this one stays. Mend it and deploy again.');
    if (this.#release !== undefined) await this.#note(this.#release, {});
    return false;
  }

  async #goBack(before: Before, why: string): Promise<void> {
    const { stage, world, aws, pointers, built, by } = this.#trial;
    const { bots, release } = before;
    const from = `taken back from ${world.commit}: ${why}`;
    const way = { stage, aws, bots, release, knowledge: pointers, published: idsOf(built), by, from };
    await goBack(way, world);
    world.complain(`Gone back: callers are answered by ${describeRelease(release)}.`);
  }

  async #publish(): Promise<Pointers> {
    const { table, world, built, pointers: live } = this.#trial;
    const published = await withKnowledgeTable(table, world.now, (store) =>
      publishRelease(store, { built, live }),
    );
    const each = Object.entries(published).map((one) => one.join(' '));
    world.print(`Published: ${each.join(', ')}`);
    return published;
  }

  #note(release: Release, knowledge: Pointers): Promise<void> {
    const { table, world, by } = this.#trial;
    const record = { at: new Date(world.now()).toISOString(), by, from: world.commit, release, knowledge };
    return withTableClient(table, (client) => writeRelease(client, table.table, record));
  }
}

const madeOf = ({ versions, bots }: StageOutputs): Release => ({
  functions: versions as Release['functions'],
  bots: Object.fromEntries(Object.entries(bots).map(([helpline, { version }]) => [helpline, version])),
});
