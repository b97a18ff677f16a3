import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeskFigures } from '#desk/ports';
import { exampleStages } from '#infra/stages';
import type { TurnRecord, TwilioRefused } from '#turn/ports';
import { type AlarmProperties, type Figure, rings } from './support/evaluate-alarm.ts';
import { figuresOf, figuresOfDesk, figuresOfFilter, turnRecord } from './support/figures.ts';
import { type StageTemplates, synthStage } from './support/synth-stage.ts';

let helpline: StageTemplates['helpline'];
let alarms: readonly AlarmProperties[];
beforeAll(() => {
  ({ helpline } = synthStage());
  alarms = Object.values(helpline.findResources('AWS::CloudWatch::Alarm')).map(
    ({ Properties }) => Properties as AlarmProperties,
  );
});

/** The last period of every alarm ends here. */
const now = 60;
/** Within the last minute. */
const justNow = now - 1;

const lastQuarter = Array.from({ length: 15 }, (_, index) => now - 15 + index);

const namespace = 'Helpline/dev';

const turns = (
  count: number,
  change: Partial<TurnRecord> = {},
  { service = 'voice', minute = justNow }: { service?: 'voice' | 'sms'; minute?: number } = {},
): Figure[] =>
  figuresOf({ service, namespace, minute }, (log) => {
    for (let index = 0; index < count; index += 1) log.turn({ ...turnRecord, channel: service, ...change });
  });

const faults = (count: number, service: 'voice' | 'sms'): Figure[] =>
  figuresOf({ service, namespace, minute: justNow }, (log) => {
    for (let index = 0; index < count; index += 1) log.fault('table', new Error('down'));
  });

const refused = (
  count: number,
  what: TwilioRefused['what'],
  service: 'voice' | 'sms',
  whose: TwilioRefused['whose'] = 'ours',
): Figure[] =>
  figuresOf({ service, namespace, minute: justNow }, (log) => {
    for (let index = 0; index < count; index += 1) log.refused({ what, status: 400, code: 21606, whose });
  });

const textsLost = (count: number): Figure[] =>
  figuresOf({ service: 'call-status', namespace, minute: justNow }, (log) => {
    for (let index = 0; index < count; index += 1) log.textLost({ helpline: 'hkust', code: 30007 });
  });

const ofAws = (from: string, name: string, dimensions: Figure['dimensions'], value: number): Figure[] => [
  { namespace: from, name, dimensions, value, minute: justNow },
];

const failed = (count: number): Figure[] => {
  const [ApiId] = Object.keys(helpline.findResources('AWS::ApiGatewayV2::Api')).map((Ref) => ({ Ref }));
  return ofAws('AWS/ApiGateway', '5xx', { ApiId }, count);
};

const warmUpErrors = (count: number): Figure[] =>
  ofAws('AWS/Lambda', 'Errors', { FunctionName: 'helpline-dev-warm-up' }, count);

const accessed = (count: number, route: string, status: string): Figure[] => {
  const [filter] = Object.values(helpline.findResources('AWS::Logs::MetricFilter'));
  const line = { requestId: 'a', route, status, ms: '3' };
  return figuresOfFilter(filter?.Properties, Array(count).fill(line), justNow);
};

/** A round of telling the desk in every minute of the last quarter of an hour, or in those that are given. */
const rounds = (change: Partial<DeskFigures> = {}, minutes: readonly number[] = lastQuarter): Figure[] =>
  minutes.flatMap((minute) =>
    figuresOfDesk({ namespace, minute }, (log) => {
      log.told({ reference: '4471208', helpline: 'hkust', reason: 'message' });
      log.figures({
        openCases: 0,
        longestWaitSeconds: 0,
        longestUntoldSeconds: 0,
        subscriptions: 1,
        ...change,
      });
    }),
  );

/** Figures are made when the test runs: the template must be there. */
type Story = readonly [alarm: string, what: string, figures: () => readonly Figure[]];

const ringing: readonly Story[] = [
  ['webhooks-failing', 'one webhook failed in the last minute', () => failed(1)],
  ['webhooks-refused', 'five webhooks were refused', () => accessed(5, 'POST /voice', '403')],
  [
    'turns-faulty',
    'five faults on both channels together',
    () => [...faults(3, 'voice'), ...faults(2, 'sms')],
  ],
  ['turns-faulty', 'five faults on one channel, while nobody texts', () => faults(5, 'voice')],
  [
    'turns-degraded',
    'two turns of ten went without the table',
    () => [...turns(8), ...turns(2, { degraded: ['table'] })],
  ],
  [
    'turns-slow',
    'in two of three periods more than one turn in ten was slow',
    () => [40, 50, 59].flatMap((minute, index) => turns(8, { ms: index === 0 ? 50 : 3_000 }, { minute })),
  ],
  [
    'lex-silent',
    'ten questions were decided without Lex',
    () => [...turns(6, { lex: 'timeout' }), ...turns(4, { lex: 'broken' }, { service: 'sms' })],
  ],
  [
    'twilio-refuses',
    'a text and a call were refused, and a text was filtered on its way',
    () => [...refused(1, 'text', 'voice'), ...refused(1, 'call', 'sms'), ...textsLost(1)],
  ],
  ['lex-asleep', 'a warm-up failed and was tried twice more', () => warmUpErrors(3)],
  [
    'callers-missed',
    'eight turns of twenty were not understood',
    () => [
      ...turns(12),
      ...turns(5, { outcome: 'miss' }),
      ...turns(3, { outcome: 'miss' }, { service: 'sms' }),
    ],
  ],
  ['cases-waiting', 'a case has waited four hours', () => rounds({ longestWaitSeconds: 14_400 }, [justNow])],
  ['desk-not-told', 'nobody has confirmed', () => rounds({ subscriptions: 0 })],
  ['desk-not-told', 'a case was not told for ten minutes', () => rounds({ longestUntoldSeconds: 600 })],
  ['desk-not-told', 'the topic does not say who is subscribed', () => rounds({ subscriptions: undefined })],
  ['desk-not-told', 'there were no rounds at all', () => []],
];

const quiet: readonly Story[] = [
  ['webhooks-failing', 'webhooks were answered', () => failed(0)],
  ['webhooks-refused', 'four webhooks were refused', () => accessed(4, 'POST /sms', '403')],
  ['webhooks-refused', 'a passer-by tried other addresses', () => accessed(50, '$default', '404')],
  ['webhooks-refused', 'webhooks were answered', () => accessed(50, 'POST /voice', '200')],
  ['turns-faulty', 'four faults', () => faults(4, 'voice')],
  ['turns-degraded', 'one turn of ten', () => [...turns(9), ...turns(1, { degraded: ['table'] })]],
  ['turns-degraded', 'all of nine turns: too few for a share', () => turns(9, { degraded: ['table'] })],
  ['turns-slow', 'one slow period', () => turns(8, { ms: 9_000 })],
  [
    'turns-slow',
    'slow texts: nobody listens to a silence',
    () => turns(9, { ms: 9_000 }, { service: 'sms' }),
  ],
  ['lex-silent', 'nine questions', () => turns(9, { lex: 'timeout' })],
  ['twilio-refuses', 'two texts were refused', () => refused(2, 'text', 'voice')],
  [
    'twilio-refuses',
    'many callers have phones that take no texts',
    () => refused(20, 'text', 'voice', 'theirs'),
  ],
  ['lex-asleep', 'a warm-up that the second try mended', () => warmUpErrors(1)],
  ['callers-missed', 'seven of twenty', () => [...turns(13), ...turns(7, { outcome: 'miss' })]],
  ['callers-missed', 'all of nineteen: too few for a share', () => turns(19, { outcome: 'miss' })],
  [
    'cases-waiting',
    'many cases, none of them for four hours',
    () => rounds({ openCases: 30, longestWaitSeconds: 14_399 }),
  ],
  ['desk-not-told', 'a case was not told for nine minutes', () => rounds({ longestUntoldSeconds: 599 })],
  ['desk-not-told', 'there were no rounds for ten minutes', () => rounds({}, lastQuarter.slice(0, 5))],
];

const alarmNamed = (name: string): AlarmProperties => {
  const alarm = alarms.find(({ AlarmName }) => AlarmName === `helpline-dev-${name}`);
  if (alarm === undefined) throw new Error(`there is no alarm ${name}`);
  return alarm;
};

/** Whether a service of AWS may publish to a topic on behalf of this account: a topic's own policy alone says so. */
function mayPublish(service: string, topic: unknown): boolean {
  const statements = Object.values(helpline.findResources('AWS::SNS::TopicPolicy'))
    .filter(({ Properties }) => JSON.stringify(Properties.Topics) === JSON.stringify([topic]))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
  return statements.some(
    ({ Effect, Action, Principal, Resource, Condition }) =>
      Effect === 'Allow' &&
      Action === 'sns:Publish' &&
      Principal.Service === service &&
      JSON.stringify(Resource) === JSON.stringify(topic) &&
      JSON.stringify(Condition) === '{"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}}',
  );
}

describe('an alarm rings', () => {
  it.each(ringing)('%s: %s', (name, _what, figures) => {
    expect(rings(alarmNamed(name), figures(), now)).toBe(true);
  });
});

describe('an alarm is quiet', () => {
  it.each(quiet)('%s: %s', (name, _what, figures) => {
    expect(rings(alarmNamed(name), figures(), now)).toBe(false);
  });

  it.each(ringing)('%s, when nobody calls', (name) => {
    expect(rings(alarmNamed(name), rounds(), now)).toBe(false);
  });
});

describe('the alarms', () => {
  it('are a dozen at most, and each of them is made to ring and to be quiet here', () => {
    const names = alarms.map(({ AlarmName }) => AlarmName.replace('helpline-dev-', '')).toSorted();
    expect(names.length).toBeLessThanOrEqual(12);
    for (const stories of [ringing, quiet])
      expect([...new Set(stories.map(([name]) => name))].toSorted()).toEqual(names);
  });

  it('reach the address of the stage: alarm, topic, the policy that lets them in, subscription', () => {
    for (const { Properties } of Object.values(helpline.findResources('AWS::CloudWatch::Alarm'))) {
      // And again when it is over.
      expect(Properties.OKActions, Properties.AlarmName).toEqual(Properties.AlarmActions);
      expect(Properties.AlarmActions).toHaveLength(1);
      const [topic] = Properties.AlarmActions;
      expect(helpline.findResources('AWS::SNS::Topic')).toHaveProperty(topic.Ref);
      expect(mayPublish('cloudwatch.amazonaws.com', topic), Properties.AlarmName).toBe(true);
      helpline.hasResourceProperties('AWS::SNS::Subscription', {
        TopicArn: topic,
        Protocol: 'email',
        Endpoint: exampleStages.dev.alarmEmail,
      });
    }
  });

  it('each lead to their heading in the runbook, which says what it means, where to look and what to do', () => {
    const runbook = readFileSync('docs/runbook.md', 'utf8');
    for (const { AlarmName, AlarmDescription } of alarms) {
      const name = AlarmName.replace('helpline-dev-', '');
      expect(AlarmDescription).toMatch(new RegExp(`docs/runbook\\.md#${name}$`));
      const section = runbook.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? '';
      for (const part of ['**It means**', '**Look**', '**Do**']) expect(section, name).toContain(part);
    }
  });
});

it('the dashboard shows the alarms, and finds our metrics by the names under which they are written', () => {
  const [dashboard] = Object.values(helpline.findResources('AWS::CloudWatch::Dashboard'));
  const body = JSON.stringify(dashboard?.Properties.DashboardBody);
  const searched = Array.from(
    body.matchAll(/\{([\w/]+),([\w,]+)\} MetricName=[\\"]+(\w+)/g),
    ([, space, dimensions, name]) => ({ space, dimensions, name }),
  );
  expect(searched.length).toBeGreaterThan(10);
  const written = [...turns(1), ...rounds()];
  for (const { space, dimensions, name } of searched) {
    const found = written.some(
      (figure) =>
        figure.namespace === space &&
        figure.name === name &&
        Object.keys(figure.dimensions).join() === dimensions,
    );
    expect(found, name).toBe(true);
  }
  for (const { AlarmName } of alarms)
    expect(body).toContain(AlarmName.replace('helpline-dev-', '').replaceAll('-', ''));
});

it('the dashboard shows the cases by figures that are written', () => {
  const [dashboard] = Object.values(helpline.findResources('AWS::CloudWatch::Dashboard'));
  const body = JSON.stringify(dashboard?.Properties.DashboardBody).replaceAll('\\', '');
  const shown = Array.from(
    body.matchAll(/"Helpline\/dev","(\w+)","service","notify-desk"/g),
    ([, name]) => name,
  );
  expect(shown).toEqual(['OpenCases', 'LongestWait', 'DeskSubscriptions']);
  const written = rounds().filter(({ dimensions }) => Object.keys(dimensions).join() === 'service');
  for (const name of shown) expect(written.map((figure) => figure.name)).toContain(name);
});
