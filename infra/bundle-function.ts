import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { ASSET_RESOURCE_METADATA_ENABLED_CONTEXT } from 'aws-cdk-lib/cx-api';
import { functionCode } from './constructs/function-code.ts';
import type { FunctionName } from './function-definitions.ts';

/**
 * Bundles one function as a deploy does: the same construct with the same options gives the same bytes.
 * @param snapshotFiles absolute paths, as `snapshotFiles` names them; without them there is no snapshot/ beside it
 * @param outdir emptied first: one caller at a time
 * @returns the absolute directory that would be deployed: index.mjs, its source map, snapshot/
 */
export function bundleFunction(
  name: FunctionName,
  snapshotFiles: readonly string[],
  outdir: string = join('.cache/bundles', name),
): string {
  rmSync(outdir, { recursive: true, force: true });
  const app = new App({
    outdir,
    analyticsReporting: false,
    context: { [ASSET_RESOURCE_METADATA_ENABLED_CONTEXT]: true },
  });
  const stack = new Stack(app, 'bundle');
  const { node } = new NodejsFunction(stack, name, functionCode(name, snapshotFiles));
  const resource = node.defaultChild;
  if (!(resource instanceof CfnFunction)) throw new Error(`${name} became no function`);
  return resolve(outdir, String(resource.getMetadata('aws:asset:path')));
}
