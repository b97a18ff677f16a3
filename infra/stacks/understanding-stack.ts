import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { LexBot } from '../constructs/lex-bot.ts';
import { findBotFaults } from '../lex/check-bot.ts';
import { type ReleaseContent, releaseOf } from '../read-content.ts';
import { resourceNames } from '../stage-names.ts';
import type { Stage } from '../stages.ts';

export interface UnderstandingStackProps extends StackProps {
  readonly stage: Stage;
  readonly helpline: string;
  readonly content: ReleaseContent;
}

/** What one helpline's Lex bot is taught. Which of its versions is asked is said beside the functions: live-bot.ts. */
export class UnderstandingStack extends Stack {
  readonly bot: LexBot;

  /** @throws Error that names everything Lex would refuse or answer wrongly */
  constructor(scope: Construct, id: string, { stage, helpline, content, ...props }: UnderstandingStackProps) {
    super(scope, id, props);
    const { bot: definition, knowledge } = releaseOf(content, helpline);
    const faults = findBotFaults(definition, knowledge.profile, stage.region);
    if (faults.length > 0)
      throw new Error(
        `Lex would not take the bot of ${helpline} in ${stage.name}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
      );
    this.bot = new LexBot(this, 'Bot', { name: resourceNames(stage.name).bot(helpline), definition });
  }
}
