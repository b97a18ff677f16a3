/**
 * Where Lex V2 runs, and which of our locales it lacks there.
 * Regions: the resource AWS::Lex::Bot in CloudFormation's registry, June 2026.
 * Locales: https://docs.aws.amazon.com/lexv2/latest/dg/how-languages.html
 */
const lackingLocales: Readonly<Record<string, readonly string[]>> = {
  'us-east-1': [],
  'us-west-2': [],
  'ca-central-1': [],
  'eu-west-1': [],
  'eu-west-2': [],
  'eu-central-1': [],
  'ap-southeast-1': ['zh_HK', 'zh_CN'],
  'ap-southeast-2': [],
  'ap-northeast-1': [],
  'ap-northeast-2': [],
  'af-south-1': ['zh_HK', 'zh_CN'],
};

/**
 * @param localeIds as Lex names them: en_GB, zh_HK, zh_CN
 * @returns a sentence for what the region cannot do; empty when it can do all
 */
export function findRegionFaults(region: string, helpline: string, localeIds: readonly string[]): string[] {
  const lacking = lackingLocales[region];
  if (lacking === undefined)
    return [
      `Lex does not run in ${region}. Regions that have it: ${Object.keys(lackingLocales).join(', ')}. Change the region of the stage in stages.json.`,
    ];
  return localeIds
    .filter((localeId) => lacking.includes(localeId))
    .map(
      (localeId) =>
        `Lex does not know ${localeId} in ${region}, and the helpline ${helpline} speaks it. ${regionsWith(localeId)} have it. Change the region of the stage in stages.json, or the locales in knowledge/${helpline}/helpline.yaml.`,
    );
}

function regionsWith(localeId: string): string {
  const having = Object.entries(lackingLocales).filter(([, lacking]) => !lacking.includes(localeId));
  return having.map(([region]) => region).join(', ');
}
