import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { withServiceline } from '#content/with-serviceline';
import { LifelineSite } from '../constructs/lifeline-site.ts';
import { lifelineDocuments } from '../lifeline/lifeline-document.ts';
import { type ReleaseContent, releaseOf } from '../read-content.ts';
import type { Stage } from '../stages.ts';

export interface LifelineStackProps extends StackProps {
  readonly stage: Stage;
  readonly content: ReleaseContent;
}

/** What answers when nothing else does: it shares neither region nor resources with the rest. */
export class LifelineStack extends Stack {
  /** @throws Error when it would stand in the region whose loss it is there for */
  constructor(scope: Construct, id: string, { stage, content, ...props }: LifelineStackProps) {
    super(scope, id, props);
    if (stage.lifelineRegion === stage.region)
      throw new Error(
        `The lifeline of ${stage.name} stands in ${stage.region}, as the helpline does, and would go down with it. Change lifelineRegion in stages.json.`,
      );
    const documents = lifelineDocuments(
      stage.numbers,
      (helpline) => {
        const { profile, locales } = releaseOf(content, helpline).knowledge;
        return { profile: withServiceline(profile, stage.servicelines ?? {}), locales };
      },
      content.prompts,
    );
    const { baseUrl } = new LifelineSite(this, 'Site', documents);
    new CfnOutput(this, 'LifelineBaseUrl', { value: baseUrl });
  }
}
