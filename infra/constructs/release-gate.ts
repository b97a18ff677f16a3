import type { IAlarmRef } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias, IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

export interface ReleaseGateProps {
  /** By name: what a release moves to its new versions. */
  readonly aliases: Readonly<Record<string, Alias>>;
  /** Calls the new versions before traffic is moved, and says whether it may be. */
  readonly before: IFunction;
  /** Keeps the release open while the alarms are watched. */
  readonly after: IFunction;
  /** A release during which one of these rings is taken back. */
  readonly alarms: readonly IAlarmRef[];
}

/**
 * Releases go all at once, between two checks, and back when one fails or an alarm rings. A canary would let the turns
 * of one call meet both releases by turns; like this they meet both at most once.
 */
export class ReleaseGate extends Construct {
  constructor(scope: Construct, id: string, { aliases, before, after, alarms }: ReleaseGateProps) {
    super(scope, id);
    const application = new LambdaApplication(this, 'Application');
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('codedeploy.amazonaws.com') });
    for (const [name, alias] of Object.entries(aliases)) {
      const group = new LambdaDeploymentGroup(this, name, {
        application,
        alias,
        role: role as IRole,
        deploymentConfig: LambdaDeploymentConfig.ALL_AT_ONCE,
        preHook: before,
        postHook: after,
        alarms: [...alarms],
        autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
      });
      // The hook must call the versions of this release and not of the last.
      alias.node.addDependency(group, role, before, after);
    }
  }
}
