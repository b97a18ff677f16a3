/**
 * A stage, as data. Here are its shape and what it is without a word of whoever deploys; their account, numbers and
 * addresses stand in stages.json (read-stages.ts), which is not tracked. What still is an example is named by
 * `placeholdersOf`, and `npm run deploy` refuses it.
 */
export interface Stage {
  readonly name: StageName;
  /** The AWS account, twelve digits: where it is given, a deploy to another one is refused. */
  readonly account?: string;
  /** Where calls are answered. Lex must have the helplines' locales there: infra/lex/lex-regions.ts. */
  readonly region: string;
  /** Where the document lies that answers when the stack does not. Never the region of the stack. */
  readonly lifelineRegion: string;
  readonly twilioAccountSid: string;
  /** Twilio number (E.164) -> helpline, a folder of knowledge/. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Those of the numbers that send and get no texts: `npm run doctor` names them. No text is offered on them. */
  readonly voiceOnlyNumbers?: readonly string[];
  /**
   * Helpline -> the number that is rung in place of the one in its knowledge, so that a stage to try things out on rings
   * your own telephone and not the desk.
   */
  readonly servicelines?: Readonly<Record<string, string>>;
  /** Country calling codes that texts and calls may go to. */
  readonly allowedCountryCodes: readonly string[];
  /** Alarms are sent here. AWS asks the address to confirm once. */
  readonly alarmEmail: string;
  /** Cases are sent here: messages, wishes to be called back. AWS asks the address to confirm once. */
  readonly deskEmail: string;
  /** Suggestions and complaints go to deskEmail as well, not to the address that a helpline names for them. */
  readonly feedbackToDesk?: boolean;
  /**
   * A name of your own for the webhooks, so that Twilio's settings outlive the API. Without it the API's own
   * execute-api name is used. The certificate lies in the stage's region.
   */
  readonly domain?: { readonly name: string; readonly certificateArn: string };
}

export const stageNames = ['dev', 'prod'] as const;

export type StageName = (typeof stageNames)[number];

export type Stages = Readonly<Record<StageName, Stage>>;

export const exampleStages: Stages = {
  dev: {
    name: 'dev',
    region: 'ap-northeast-1',
    lifelineRegion: 'ap-southeast-1',
    twilioAccountSid: `AC${'0'.repeat(32)}`,
    numbers: { '+12025550101': 'hkust', '+12025550102': 'hku', '+12025550103': 'cuhk' },
    servicelines: { hkust: '+12025550199' },
    allowedCountryCodes: ['+852'],
    alarmEmail: 'helpline-dev@example.org',
    deskEmail: 'desk-dev@example.org',
    feedbackToDesk: true,
  },
  prod: {
    name: 'prod',
    region: 'ap-northeast-1',
    lifelineRegion: 'ap-southeast-1',
    twilioAccountSid: `AC${'0'.repeat(32)}`,
    numbers: { '+12025550111': 'hkust' },
    allowedCountryCodes: ['+852'],
    alarmEmail: 'helpline@example.org',
    deskEmail: 'desk@example.org',
  },
};

/** The helplines that a stage answers for, each once. */
export const helplinesOf = (stage: Stage): readonly string[] => [...new Set(Object.values(stage.numbers))];

// Set aside for fiction (https://www.nanpa.com/numbering/555-line-numbers) and for examples (RFC 2606).
const fictionalNumber = /^\+1\d{3}55501\d{2}$/;
const exampleAddress = /@example\.(org|com|net)$/;

/** @returns a sentence for each value that only serves an example; empty when the stage can be deployed */
export function placeholdersOf(stage: Stage): string[] {
  const isFictional = (number: string): boolean => fictionalNumber.test(number);
  const fictional = Object.keys(stage.numbers).filter(isFictional);
  const nobody = Object.values(stage.servicelines ?? {}).filter(isFictional);
  return [
    ...(/^AC0+$/.test(stage.twilioAccountSid)
      ? ["twilioAccountSid is zeros; copy yours from Twilio's console."]
      : []),
    ...fictional.map((number) => `${number} is set aside for fiction; write your Twilio number.`),
    ...nobody.map((number) => `${number} is set aside for fiction; write the telephone that is to be rung.`),
    ...(exampleAddress.test(stage.alarmEmail)
      ? [`${stage.alarmEmail} reaches nobody; write the address that alarms go to.`]
      : []),
    ...(exampleAddress.test(stage.deskEmail)
      ? [`${stage.deskEmail} reaches nobody; write the address of the desk that cases go to.`]
      : []),
  ];
}
