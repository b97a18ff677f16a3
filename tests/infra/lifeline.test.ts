import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleStages } from '#infra/stages';
import { type StageTemplates, synthStage } from './support/synth-stage.ts';

let lifeline: StageTemplates['lifeline'];
beforeAll(() => {
  ({ lifeline } = synthStage());
});

/** The parameters of the call to S3 that puts a document, as CloudFormation hands them to the CDK's function. */
const putCalls = (event: 'Create' | 'Update' | 'Delete') =>
  Object.values(lifeline.findResources('Custom::LifelineDocument')).map(({ Properties }) => {
    const [, parts] = Properties[event]?.['Fn::Join'] ?? [undefined, ['null']];
    return JSON.parse(parts.map((part: unknown) => (typeof part === 'string' ? part : 'bucket')).join(''));
  });

describe('the documents', () => {
  it('are one for each number and channel', () => {
    expect(putCalls('Create').map(({ parameters }) => parameters.Key)).toEqual([
      'voice/12025550101.xml',
      'sms/12025550101.xml',
      'voice/12025550102.xml',
      'sms/12025550102.xml',
      'voice/12025550103.xml',
      'sms/12025550103.xml',
    ]);
  });

  it('are text/xml, fresh for five minutes, and good for a week when the bucket is not there', () => {
    for (const { service, action, parameters } of putCalls('Create')) {
      expect({ service, action }).toEqual({ service: 'S3', action: 'putObject' });
      expect(parameters).toMatchObject({
        ContentType: 'text/xml; charset=utf-8',
        CacheControl: 'max-age=300, stale-if-error=604800',
      });
      expect(parameters.Body).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><Response>.*<\/Response>$/);
    }
  });

  it("dial the desk with the helpline's own number, or say how else to reach it", () => {
    const voice = putCalls('Create').filter(({ parameters }) => parameters.Key.startsWith('voice/'));
    expect(voice[0]?.parameters.Body).toContain(
      '<Dial callerId="+12025550101" timeout="20" timeLimit="3600"><Number>+12025550199</Number></Dial><Say',
    );
    expect(voice[1]?.parameters.Body).not.toContain('<Dial');
    expect(voice[1]?.parameters.Body).toMatch(/IT service desk another way/);
  });

  it('are written again when they change, and go when their number goes', () => {
    expect(putCalls('Update')).toEqual(putCalls('Create'));
    expect(putCalls('Delete').map(({ action }) => action)).toEqual(Array(6).fill('deleteObject'));
  });

  it('are all that may be written', () => {
    const allowed = Object.values(lifeline.findResources('AWS::IAM::Policy')).flatMap(
      ({ Properties }) => Properties.PolicyDocument.Statement,
    );
    expect(allowed).toHaveLength(6);
    for (const { Action, Resource } of allowed) {
      expect(Action).toEqual(['s3:DeleteObject', 's3:PutObject']);
      expect(JSON.stringify(Resource)).toMatch(/"\/(voice|sms)\/1202555010[123]\.xml"/);
    }
  });
});

describe('the way to them', () => {
  it('is not the bucket: that is private, encrypted and for HTTPS alone', () => {
    lifeline.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: Match.anyValue(),
    });
    const [policy] = Object.values(lifeline.findResources('AWS::S3::BucketPolicy'));
    const allowed = policy?.Properties.PolicyDocument.Statement.filter(
      ({ Effect }: { Effect: string }) => Effect === 'Allow',
    );
    expect(allowed).toMatchObject([
      { Principal: { Service: 'cloudfront.amazonaws.com' }, Action: 's3:GetObject' },
    ]);
  });

  it('is CloudFront, by HTTPS and by GET, which keeps no log of who asked', () => {
    lifeline.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Enabled: true,
        Logging: Match.absent(),
        DefaultCacheBehavior: {
          ViewerProtocolPolicy: 'https-only',
          AllowedMethods: Match.absent(),
        },
      },
    });
    lifeline.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
  });

  it('is told to whoever deploys', () => {
    lifeline.hasOutput('LifelineBaseUrl', {});
  });
});

it('may not stand where the helpline does', () => {
  const stage = { ...exampleStages.dev, lifelineRegion: exampleStages.dev.region };
  expect(() => synthStage({ stage })).toThrow(
    'The lifeline of dev stands in ap-northeast-1, as the helpline does, and would go down with it.',
  );
});

it('dials the number of the knowledge on a stage that names no other', () => {
  ({ lifeline } = synthStage({ stage: exampleStages.prod }));
  expect(putCalls('Create')[0]?.parameters.Body).toContain('<Number>+85223586200</Number>');
});
