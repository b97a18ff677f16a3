import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { LexBot } from '../constructs/lex-bot.ts';
import { findBotFaults } from '../lex/check-bot.ts';
import { type ReleaseContent, releaseOf } from '../read-content.ts';
import { resourceNames } from '../stage-names.ts';
import { helplinesOf, type Stage } from '../stages.ts';

export interface UnderstandingStackProps extends StackProps {
  readonly stage: Stage;
  readonly content: ReleaseContent;
}

/** One Lex bot a helpline. */
export class UnderstandingStack extends Stack {
  /** By helpline. */
  readonly bots: Readonly<Record<string, LexBot>>;

  /** @throws Error that names everything Lex would refuse or answer wrongly */
  constructor(scope: Construct, id: string, { stage, content, ...props }: UnderstandingStackProps) {
    super(scope, id, props);
    refuseFaults(stage, content);
    this.bots = Object.fromEntries(
      helplinesOf(stage).map((helpline) => [helpline, this.createBot(stage, content, helpline)]),
    );
  }

  private createBot(stage: Stage, content: ReleaseContent, helpline: string): LexBot {
    const { bot: definition } = releaseOf(content, helpline);
    const bot = new LexBot(this, `Bot-${helpline}`, {
      name: resourceNames(stage.name).bot(helpline),
      definition,
    });
    new CfnOutput(this, `BotOf-${helpline}`, { value: `${bot.botId}/${bot.aliasId}` });
    return bot;
  }
}

function refuseFaults(stage: Stage, content: ReleaseContent): void {
  const faults = helplinesOf(stage).flatMap((helpline) => {
    const { bot, knowledge } = releaseOf(content, helpline);
    return findBotFaults(bot, knowledge.profile, stage.region);
  });
  if (faults.length === 0) return;
  throw new Error(
    `Lex would not take the bots of ${stage.name}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  );
}
