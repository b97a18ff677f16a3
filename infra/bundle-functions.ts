import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { ASSET_RESOURCE_METADATA_ENABLED_CONTEXT } from 'aws-cdk-lib/cx-api';
import { functionCode } from './constructs/function-code.ts';
import { type FunctionName, functionNames } from './function-definitions.ts';
import { readContent } from './read-content.ts';
import { snapshotFiles } from './snapshot-files.ts';
import { exampleStages, helplinesOf, stageNames } from './stages.ts';

/**
 * node tools/launch.mjs infra/bundle-functions.ts [--outdir DIRECTORY] [NAME ...]
 *
 * Bundles functions as a deploy does: the same construct with the same options gives the same bytes. Prints a line of
 * JSON: name -> absolute directory that would be deployed, with index.mjs, its chunks, their source maps and snapshot/.
 */
function bundleFunctions(names: readonly FunctionName[], outdir: string): Record<string, string> {
  rmSync(outdir, { recursive: true, force: true });
  const app = new App({
    outdir,
    analyticsReporting: false,
    context: { [ASSET_RESOURCE_METADATA_ENABLED_CONTEXT]: true },
  });
  const stack = new Stack(app, 'bundle');
  const helplines = new Set(stageNames.flatMap((name) => helplinesOf(exampleStages[name])));
  const content = readContent(resolve('.cache/snapshot'), [...helplines]);
  const bundle = (name: FunctionName): string => {
    const code = functionCode(name, snapshotFiles(name, content));
    const { defaultChild } = new NodejsFunction(stack, name, code).node;
    if (!(defaultChild instanceof CfnFunction)) throw new Error(`${name} became no function`);
    return resolve(outdir, String(defaultChild.getMetadata('aws:asset:path')));
  };
  return Object.fromEntries(names.map((name) => [name, bundle(name)]));
}

const args = process.argv.slice(2);
const at = args.indexOf('--outdir');
const outdir = at < 0 ? undefined : args[at + 1];
const names = functionNames.filter((name) => args.includes(name));
console.log(
  JSON.stringify(
    bundleFunctions(names.length > 0 ? names : functionNames, outdir ?? join('.cache', 'bundles')),
  ),
);
