import { Duration, Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { type PeopleTarget, peopleGrants, peopleRoles } from '../people-grants.ts';
import { resourceNames } from '../stage-names.ts';
import type { StageName } from '../stages.ts';

export interface PeopleRolesProps {
  readonly stage: StageName;
  /** ARNs of what infra/people-grants.ts speaks of. */
  readonly targets: Readonly<Record<PeopleTarget, readonly string[]>>;
}

/** A working day: then a session is asked for anew. */
const session = Duration.hours(8);

/**
 * A role for each kind of people. Who may take it on is said where people are looked after (IAM Identity Center, or
 * `sts:AssumeRole` on their own users): a stack that named them would have to be deployed when somebody leaves.
 */
export class PeopleRoles extends Construct {
  constructor(scope: Construct, id: string, { stage, targets }: PeopleRolesProps) {
    super(scope, id);
    for (const name of peopleRoles) {
      const role = new Role(this, name, {
        roleName: resourceNames(stage).role(name),
        description: `The ${name} of the helpline, stage ${stage}`,
        assumedBy: new AccountRootPrincipal(),
        maxSessionDuration: session,
      });
      for (const { on, actions, via } of peopleGrants[name]) {
        const service = via && `${via}.${Stack.of(this).region}.amazonaws.com`;
        role.addToPolicy(
          new PolicyStatement({
            actions: [...actions],
            resources: [...targets[on]],
            ...(service !== undefined && { conditions: { StringEquals: { 'kms:ViaService': service } } }),
          }),
        );
      }
    }
  }
}
