import { AssetHashType } from 'aws-cdk-lib';
import { Architecture, Code, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { NodejsFunctionProps } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { FunctionName } from '../function-definitions.ts';
import { functionBundling } from './function-bundling.ts';

/** Everything that decides about the bytes of a function. */
export const functionCode = (name: FunctionName, snapshotFiles: readonly string[]) =>
  ({
    // The same bytes are the same asset, so that nothing new is released when nothing changed.
    code: Code.fromAsset('.', {
      assetHashType: AssetHashType.OUTPUT,
      bundling: functionBundling(name, snapshotFiles),
    }),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
  }) satisfies NodejsFunctionProps;
