import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { NodejsFunctionProps } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { FunctionName } from '../function-definitions.ts';
import { functionBundling } from './function-bundling.ts';

/** Everything that decides about the bytes of a function. */
export const functionCode = (name: FunctionName, snapshotFiles: readonly string[]) =>
  ({
    entry: `functions/entrypoints/${name}.ts`,
    projectRoot: '.',
    depsLockFilePath: 'package-lock.json',
    bundling: functionBundling(name, snapshotFiles),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
  }) satisfies NodejsFunctionProps;
