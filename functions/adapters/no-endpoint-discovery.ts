/**
 * Takes the place of `@aws-sdk/endpoint-cache` in a function's bundle (esbuild's `alias`). The SDK looks endpoints up and
 * keeps them where endpoint discovery is switched on, which it is not: a region has one endpoint of DynamoDB.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoint-discovery.html
 */
export class EndpointCache {}
