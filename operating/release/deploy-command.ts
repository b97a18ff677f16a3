import { botStackName, resourceNames, stackNames } from '#infra/stage-names';
import { helplinesOf, placeholdersOf, type Stage } from '#infra/stages';
import { readIdentity } from '../aws/caller-identity.ts';
import { type Aws, openAws } from '../aws/open-aws.ts';
import { readSecret, tokensOf } from '../aws/secrets.ts';
import { tellAwsErrors } from '../deployment/describe-aws-error.ts';
import { tableOf } from '../deployment/find-target.ts';
import { findStageOutputs, readStageOutputs, type StageOutputs } from '../deployment/read-stage-outputs.ts';
import { type TableTarget, withKnowledgeTable, withTableClient } from '../deployment/table-target.ts';
import { type ExitCode, exitCodes, OperatorError, tellOperatorErrors } from '../operator-io.ts';
import { type DeployOptions, type Gate, gates, readDeployOptions } from './deploy-options.ts';
import { goBack } from './go-back.ts';
import { beginGoldenCalls } from './golden-calls.ts';
import { goldenCallsTo, readGoldenQuestions, sampleNumbers, snapshotDirectory } from './golden-round.ts';
import { type Failed, type GoldenRound, judgeByGoldenCalls, watchRelease } from './judge-release.ts';
import { findUnpulled, type Pointers, publishRelease, readPointers } from './live-answers.ts';
import { describeRelease, pointAliases, type Release, readLiveRelease } from './live-release.ts';
import { pruneBots } from './prune-bots.ts';
import { listReleases, writeRelease } from './release-book.ts';
import type { ReleaseWorld } from './release-world.ts';

const usage = `Deploys a stage, tries what was deployed, and goes back when it does not answer.

  npm run deploy -- --stage dev
  npm run deploy -- --stage prod --despite golden-calls

  --despite GATE    what does not count this time:
${Object.entries(gates)
  .map(([gate, means]) => `                      ${gate}: ${means}`)
  .join('\n')}

Every other option is handed to "cdk deploy".`;

/** `npm run deploy` */
export function deployCommand(args: readonly string[], world: ReleaseWorld): Promise<ExitCode> {
  return tellOperatorErrors(world, usage, async () => {
    const options = readDeployOptions(args);
    const stage = Object.values(world.stages).find(({ name }) => name === options.stage);
    if (stage === undefined) throw new OperatorError(`There is no stage ${options.stage}.`);
    refusePlaceholders(stage);
    return tellAwsErrors('AWS', () => new Deploy(stage, options, world).run());
  });
}

function refusePlaceholders(stage: Stage): void {
  const placeholders = placeholdersOf(stage);
  if (placeholders.length === 0) return;
  throw new OperatorError(
    [`stages.json is not ready to deploy ${stage.name}:`, ...placeholders.map((line) => `  ${line}`)].join(
      '\n',
    ),
  );
}

/** What answered before: where to go back to. */
interface Before {
  readonly outputs: StageOutputs;
  readonly release: Release;
}

class Deploy {
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
    return this.#deployLifeline();
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

  /** The lifeline is not among them: nothing that keeps it from being deployed may keep the helpline from it. */
  async #deployStacks(): Promise<boolean> {
    const { name } = this.#stage;
    const { data, helpline } = stackNames(name);
    const bots = helplinesOf(this.#stage).map((id) => botStackName(name, id));
    const code = await this.#world.cdk(['deploy', data, ...bots, helpline, ...this.#options.cdk]);
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
        `No golden calls: no token of Twilio's is in yet. Put it in: npm run secrets -- sign --stage ${this.#stage.name}`,
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

  async #deployLifeline(): Promise<ExitCode> {
    const { lifeline } = stackNames(this.#stage.name);
    const code = await this.#world.cdk(['deploy', lifeline, '--app', 'cdk.out', ...this.#options.cdk]);
    if (code === 0) return exitCodes.done;
    this.#world.complain(
      `The helpline is deployed and answers; its lifeline is not as it should be. Nothing takes calls when the stack is down until it is: docs/runbook.md#the-lifeline-could-not-be-deployed`,
    );
    return exitCodes.refused;
  }
}

const madeOf = ({ versions, bots }: StageOutputs): Release => ({
  functions: versions as Release['functions'],
  bots: Object.fromEntries(Object.entries(bots).map(([helpline, { version }]) => [helpline, version])),
});
