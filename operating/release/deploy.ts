import { botStackName, resourceNames, stackNames } from '#infra/stage-names';
import { helplinesOf, type Stage } from '#infra/stages';
import { readIdentity } from '../aws/caller-identity.ts';
import { type Aws, openAws } from '../aws/open-aws.ts';
import { readSecret, tokensOf } from '../aws/secrets.ts';
import { readStackOutputs } from '../aws/stacks.ts';
import { tableOf } from '../deployment/find-target.ts';
import { findStageOutputs, readStageOutputs, type StageOutputs } from '../deployment/read-stage-outputs.ts';
import { type TableTarget, withKnowledgeTable, withTableClient } from '../deployment/table-target.ts';
import { type ExitCode, exitCodes, OperatorError } from '../operator-io.ts';
import type { DeployOptions, Gate } from './deploy-options.ts';
import { goBack } from './go-back.ts';
import { beginGoldenCalls } from './golden-calls.ts';
import { goldenCallsTo, readGoldenQuestions, sampleNumbers, snapshotDirectory } from './golden-round.ts';
import { type Failed, type GoldenRound, judgeByGoldenCalls, watchRelease } from './judge-release.ts';
import { findUnpulled, type Pointers, publishRelease, readPointers } from './live-answers.ts';
import { describeRelease, pointAliases, type Release, readLiveRelease } from './live-release.ts';
import { pruneBots } from './prune-bots.ts';
import { listReleases, writeRelease } from './release-book.ts';
import type { ReleaseWorld } from './release-world.ts';

/** What answered before: where to go back to. */
interface Before {
  readonly outputs: StageOutputs;
  readonly release: Release;
}

/** One deploy, from who asks for it to what answers callers after it. */
export class Deploy {
  readonly #stage: Stage;
  readonly #options: DeployOptions;
  readonly #world: ReleaseWorld;
  readonly #aws: Aws;
  readonly #table: TableTarget;
  readonly #numbers: readonly string[];
  /** Whoever deploys, as AWS names them. */
  #by = '';

  constructor(stage: Stage, options: DeployOptions, world: ReleaseWorld) {
    this.#stage = stage;
    this.#options = options;
    this.#world = world;
    this.#aws = openAws(stage.region, world);
    this.#table = tableOf(stage, world);
    this.#numbers = sampleNumbers(stage);
  }

  async run(): Promise<ExitCode> {
    const { print } = this.#world;
    this.#by = await this.#identify();
    await this.#world.buildSnapshot();
    const before = await this.#readBefore();
    const pointers = before === undefined ? {} : await this.#lookAtAnswers();
    const token = before && (await this.#readToken());
    const begun =
      before && token
        ? await beginGoldenCalls(
            goldenCallsTo(this.#stage, before.outputs.publicBaseUrl, token),
            this.#numbers,
          )
        : [];
    const hasLifeline = await this.#deployLifeline();
    if (!(await this.#deployStacks())) return exitCodes.refused;
    const after = await readStageOutputs(this.#stage, this.#world);
    const release = madeOf(after);
    // Where an earlier release was gone back from, CloudFormation sees nothing to move.
    await pointAliases(this.#aws, this.#stage, after.bots, release);
    const golden = await this.#prepareGolden(after, begun);
    const failed = golden && (await judgeByGoldenCalls(golden));
    if (failed && !this.#isOverridden(failed)) return this.#goBack(failed, after, before, pointers);
    const published = await this.#publish(pointers);
    print(
      `Published: ${Object.entries(published)
        .map((each) => each.join(' '))
        .join(', ')}`,
    );
    await this.#note(release, published);
    // A first release has nothing to go back to.
    if (before !== undefined) print('Watching it for three minutes.');
    const late = before && (await watchRelease(this.#aws, this.#stage, golden, this.#world));
    if (late && !this.#isOverridden(late)) return this.#goBack(late, after, before, pointers);
    print(`${this.#stage.name} answers with ${describeRelease(release)}.`);
    return hasLifeline ? exitCodes.done : exitCodes.refused;
  }

  async #identify(): Promise<string> {
    const { account, arn } = await readIdentity(this.#aws);
    const { account: wanted, name } = this.#stage;
    if (wanted !== undefined && wanted !== account)
      throw new OperatorError(
        `These credentials are of the account ${account}; ${name} belongs to ${wanted} (stages.json). Set AWS_PROFILE.`,
      );
    this.#world.print(`Deploying ${name} to the account ${account}, ${this.#stage.region}, as ${arn}`);
    return arn;
  }

  async #readBefore(): Promise<Before | undefined> {
    const outputs = await findStageOutputs(this.#stage, this.#world);
    if (outputs === undefined) {
      this.#world.print('It is not there yet: this is its first deploy.');
      return undefined;
    }
    const release = await readLiveRelease(this.#aws, this.#stage, outputs.bots);
    this.#world.print(`Callers are answered by ${describeRelease(release)}.`);
    const left = await pruneBots(this.#aws, outputs.bots);
    for (const [helpline, count] of Object.entries(left))
      if (count >= 90) this.#world.complain(`The bot of ${helpline} has ${count} versions; Lex keeps 100.`);
    return { outputs, release };
  }

  /** @throws OperatorError when this would overwrite what was published by hand */
  async #lookAtAnswers(): Promise<Pointers> {
    const helplines = helplinesOf(this.#stage);
    const [last] = await withTableClient(this.#table, (client) => listReleases(client, this.#table.table, 1));
    return withKnowledgeTable(this.#table, this.#world.now, async (store) => {
      const live = await readPointers(store, helplines);
      const directory = snapshotDirectory(this.#world.root);
      const lines = await findUnpulled(store, { directory, live, released: last?.knowledge ?? {} });
      if (lines.length === 0 || this.#options.despite.includes('live-answers')) return live;
      throw new OperatorError(
        [
          ...lines,
          'Nothing was deployed: this would be overwritten. Bring it into the files, or add --despite live-answers.',
        ].join('\n'),
      );
    });
  }

  async #readToken(): Promise<string | undefined> {
    return tokensOf(await readSecret(this.#aws, resourceNames(this.#stage.name).secrets.signing))[0];
  }

  /**
   * By itself, and before the helpline, which falls back to it. Nothing that keeps it from being deployed (an account
   * that CloudFront has yet to verify) may keep the helpline from it.
   */
  async #deployLifeline(): Promise<boolean> {
    const code = await this.#world.cdk([
      'deploy',
      stackNames(this.#stage.name).lifeline,
      ...this.#options.cdk,
    ]);
    if (code !== 0)
      this.#world.complain(
        'The lifeline is not as it should be: whoever calls while the stack is down hears an error. See docs/runbook.md#the-lifeline-could-not-be-deployed',
      );
    return code === 0;
  }

  async #deployStacks(): Promise<boolean> {
    const { name, lifelineRegion } = this.#stage;
    const { data, helpline, lifeline } = stackNames(name);
    const bots = helplinesOf(this.#stage).map((id) => botStackName(name, id));
    const site = await readStackOutputs(openAws(lifelineRegion, this.#world), lifeline);
    const fallback = site?.LifelineBaseUrl ? ['--context', `lifelineBaseUrl=${site.LifelineBaseUrl}`] : [];
    const code = await this.#world.cdk([
      'deploy',
      data,
      ...bots,
      helpline,
      ...fallback,
      ...this.#options.cdk,
    ]);
    if (code === 0) return true;
    this.#world.complain(
      'It was not deployed. CloudFormation takes back what it has begun; whoever calls is answered as before.',
    );
    return false;
  }

  async #prepareGolden(after: StageOutputs, begun: GoldenRound['begun']): Promise<GoldenRound | undefined> {
    const token = await this.#readToken();
    if (token === undefined) {
      this.#world.print(
        `No golden calls: no token of Twilio's is in yet. Put it in: npm run secrets -- token --stage ${this.#stage.name}`,
      );
      return undefined;
    }
    return {
      options: goldenCallsTo(this.#stage, after.publicBaseUrl, token),
      questions: await readGoldenQuestions(this.#stage, this.#numbers, this.#world.root),
      begun,
    };
  }

  #isOverridden({ gate, faults }: Failed): boolean {
    for (const fault of faults) this.#world.complain(`  ${fault}`);
    const overridden = this.#options.despite.includes(gate satisfies Gate);
    if (overridden) this.#world.complain(`It stays all the same: --despite ${gate}.`);
    return overridden;
  }

  async #goBack(
    { gate }: Failed,
    after: StageOutputs,
    before: Before | undefined,
    knowledge: Pointers,
  ): Promise<ExitCode> {
    const { complain } = this.#world;
    if (before === undefined) {
      complain('There is no release to go back to: this one stays. Mend it and deploy again.');
      return exitCodes.refused;
    }
    const from = `taken back from ${this.#world.commit}: ${gate}`;
    await goBack(
      {
        stage: this.#stage,
        aws: this.#aws,
        bots: after.bots,
        release: before.release,
        knowledge,
        by: this.#by,
        from,
      },
      this.#world,
    );
    complain(`Gone back: callers are answered by ${describeRelease(before.release)}.`);
    complain(`Mend it and deploy again, or let it stay with --despite ${gate}.`);
    return exitCodes.refused;
  }

  #publish(live: Pointers): Promise<Pointers> {
    const directory = snapshotDirectory(this.#world.root);
    return withKnowledgeTable(this.#table, this.#world.now, (store) =>
      publishRelease(store, { directory, live, helplines: helplinesOf(this.#stage) }),
    );
  }

  #note(release: Release, knowledge: Pointers): Promise<void> {
    const at = new Date(this.#world.now()).toISOString();
    const record = { at, by: this.#by, from: this.#world.commit, release, knowledge };
    return withTableClient(this.#table, (client) => writeRelease(client, this.#table.table, record));
  }
}

const madeOf = ({ versions, bots }: StageOutputs): Release => ({
  functions: versions as Release['functions'],
  bots: Object.fromEntries(Object.entries(bots).map(([helpline, { version }]) => [helpline, version])),
});
