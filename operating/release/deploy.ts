import { botStackName, resourceNames, stackNames } from '#infra/stage-names';
import { helplinesOf, type Stage } from '#infra/stages';
import { readIdentity } from '../aws/caller-identity.ts';
import { type Aws, openAws } from '../aws/open-aws.ts';
import { readSecret, tokensOf } from '../aws/secrets.ts';
import { readStackOutputs } from '../aws/stacks.ts';
import { tableOf } from '../deployment/find-target.ts';
import { findStageOutputs } from '../deployment/read-stage-outputs.ts';
import { type TableTarget, withKnowledgeTable, withTableClient } from '../deployment/table-target.ts';
import { type ExitCode, exitCodes, OperatorError } from '../operator-io.ts';
import type { DeployOptions } from './deploy-options.ts';
import { beginGoldenCalls } from './golden-calls.ts';
import { goldenCallsTo, sampleNumbers, snapshotDirectory } from './golden-round.ts';
import { findUnpulled, type Pointers, readBuilt, readPointers } from './live-answers.ts';
import { describeRelease, readLiveRelease } from './live-release.ts';
import { pruneBots } from './prune-bots.ts';
import { listReleases } from './release-book.ts';
import { type Before, ReleaseTrial } from './release-trial.ts';
import type { ReleaseWorld } from './release-world.ts';

/** What answered before, and where it is called. */
interface Standing extends Before {
  readonly publicBaseUrl: string;
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
    this.#by = await this.#identify();
    await this.#world.buildSnapshot();
    const built = await readBuilt(snapshotDirectory(this.#world.root), helplinesOf(this.#stage));
    const before = await this.#readBefore();
    const pointers = before === undefined ? {} : await this.#lookAtAnswers();
    const token = before && (await this.#readToken());
    const begun =
      before && token
        ? await beginGoldenCalls(goldenCallsTo(this.#stage, before.publicBaseUrl, token), this.#numbers)
        : [];
    const hasLifeline = await this.#deployLifeline();
    if (!(await this.#deployStacks())) return exitCodes.refused;
    // From here on callers are answered by it.
    const trial = new ReleaseTrial({
      ...{ stage: this.#stage, options: this.#options, world: this.#world, aws: this.#aws },
      ...{ table: this.#table, by: this.#by, numbers: this.#numbers, before, pointers, built, begun },
      readToken: () => this.#readToken(),
    });
    const ended = await trial.run();
    return hasLifeline ? ended : exitCodes.refused;
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

  async #readBefore(): Promise<Standing | undefined> {
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
    return { ...outputs, release };
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
}
