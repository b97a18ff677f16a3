import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Alias, IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { webhookPaths } from '#twilio/urls';
import type { WebhookName } from '../function-definitions.ts';
import { logDays } from '../log-days.ts';
import { resourceNames } from '../stage-names.ts';
import type { Stage } from '../stages.ts';

/**
 * Webhooks a second. A caller takes a turn every ten seconds, so this is a thousand calls at once. More is no rush of
 * callers; and Twilio treats a refusal (429) as a failure and goes to the fallback.
 */
const throttle = { rateLimit: 100, burstLimit: 200 };

/** Longer than the functions' own timeout, so that the function's log says what happened. */
const integrationTimeout = Duration.seconds(14);

/**
 * Which webhook, when, how long, what came of it. Query strings hold the state of a call, forms hold words and
 * numbers: neither is here, and so are no headers and no addresses.
 */
const accessLogFields = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  functionMs: '$context.integrationLatency',
  functionStatus: '$context.integrationStatus',
  functionError: '$context.integrationErrorMessage',
} as const;

/** The webhooks' HTTP API. Its routes come later, for the functions must know its address first. */
export class WebhooksApi extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly accessLog: LogGroup;
  /** What Twilio signs: https://host, without a slash at the end. */
  readonly publicBaseUrl: string;
  /** What the domain's CNAME must point at, where the stage has a domain of its own. */
  readonly domainTarget: string | undefined;

  constructor(scope: Construct, id: string, { name, domain }: Stage) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: resourceNames(name).api,
      description: 'Webhooks of the helpline',
      createDefaultStage: false,
      disableExecuteApiEndpoint: domain !== undefined,
    });
    this.accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: resourceNames(name).log('access'),
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLog),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
    this.publicBaseUrl = domain === undefined ? this.api.apiEndpoint : `https://${domain.name}`;
    this.domainTarget = domain && this.mapDomain(domain);
  }

  addWebhook(name: WebhookName, alias: Alias): void {
    this.api.addRoutes({
      path: webhookPaths[name],
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration(`${name}Integration`, alias as IFunction, {
        timeout: integrationTimeout,
      }),
    });
  }

  private mapDomain({ name, certificateArn }: NonNullable<Stage['domain']>): string {
    const domainName = new DomainName(this, 'Domain', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
    });
    new ApiMapping(this, 'Mapping', { api: this.api, domainName, stage: this.stage });
    return domainName.regionalDomainName;
  }
}
