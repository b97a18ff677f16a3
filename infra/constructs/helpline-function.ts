import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, type IVersion, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type FunctionName, functionDefinitions } from '../function-definitions.ts';
import { type GrantTarget, grants } from '../grants.ts';
import { logDays } from '../log-days.ts';
import { liveAlias, resourceNames } from '../stage-names.ts';
import type { StageName } from '../stages.ts';
import { functionCode } from './function-code.ts';
import { secretsExtension } from './secrets-extension.ts';

export interface HelplineFunctionProps {
  readonly stage: StageName;
  readonly name: FunctionName;
  readonly environment: Readonly<Record<string, string>>;
  readonly snapshotFiles: readonly string[];
  /** ARNs of what infra/grants.ts speaks of. */
  readonly targets: Readonly<Partial<Record<GrantTarget, readonly string[]>>>;
}

/** A schedule's events wait in Lambda's own queue, which would try each twice more, for six hours. */
const neverLate = { retryAttempts: 0, maxEventAge: Duration.minutes(1) };

/** One deployed function: its code from functions/entrypoints/, its log, a role that may do what its grants say. */
export class HelplineFunction extends Construct {
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, props: HelplineFunctionProps) {
    super(scope, id);
    const { name, stage } = props;
    const { description, memoryMb, timeoutSeconds, inRounds } = functionDefinitions[name];
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: resourceNames(stage).log(name),
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.function = new NodejsFunction(this, 'Function', {
      functionName: resourceNames(stage).function(name),
      description,
      ...functionCode(name, props.snapshotFiles),
      memorySize: memoryMb,
      timeout: Duration.seconds(timeoutSeconds),
      environment: { ...props.environment },
      ...(inRounds && neverLate),
      awsSdkConnectionReuse: false,
      tracing: Tracing.ACTIVE,
      logGroup,
      role: this.createRole(logGroup, props),
      paramsAndSecrets: secretsExtension,
      // A version that calls were answered with stays, so that the alias can be pointed back at it.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
  }

  /** The name that callers of the function use; a release moves it from one version to the next, all at once. */
  createAlias(): Alias {
    // The CDK's classes and its interfaces differ in what may be undefined, which exactOptionalPropertyTypes sees.
    const version = this.function.currentVersion as IVersion;
    return new Alias(this, 'Alias', { aliasName: liveAlias, version });
  }

  private createRole(logGroup: LogGroup, { stage, name, targets }: HelplineFunctionProps): Role {
    const role = new Role(this, 'Role', {
      roleName: resourceNames(stage).functionRole(name),
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    logGroup.grantWrite(role);
    for (const { on, actions, via } of grants[name]) {
      const resources = targets[on];
      if (resources === undefined)
        throw new Error(`${name} is granted something on ${on}, and was given none.`);
      const service = via && `${via}.${Stack.of(this).region}.amazonaws.com`;
      role.addToPolicy(
        new PolicyStatement({
          actions: [...actions],
          resources: [...resources],
          ...(service !== undefined && { conditions: { StringEquals: { 'kms:ViaService': service } } }),
        }),
      );
    }
    return role;
  }
}
