import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { exampleStages, type Stages, stageNames } from './stages.ts';

/** Not tracked, so that nobody needs a fork to deploy; HELPLINE_STAGES names another place, such as a private repository. */
export const usualStagesFile = 'stages.json';

const e164 = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/, 'is no number such as +85223586200'));
const email = z.email('is no e-mail address');
const numbersByHelpline = z.record(z.string(), e164);

const stageSchema = z.strictObject({
  account: z.optional(z.string().check(z.regex(/^\d{12}$/, 'is no account of AWS: twelve digits'))),
  region: z.optional(z.string()),
  lifelineRegion: z.optional(z.string()),
  twilioAccountSid: z.optional(z.string().check(z.regex(/^AC[0-9a-f]{32}$/, 'is no account SID'))),
  numbers: z.optional(z.record(e164, z.string())),
  voiceOnlyNumbers: z.optional(z.array(e164)),
  servicelines: z.optional(numbersByHelpline),
  allowedCountryCodes: z.optional(
    z.array(z.string().check(z.regex(/^\+\d{1,4}$/, 'is no code such as +852'))),
  ),
  alarmEmail: z.optional(email),
  deskEmail: z.optional(email),
  feedbackToDesk: z.optional(z.boolean()),
  domain: z.optional(z.strictObject({ name: z.string(), certificateArn: z.string() })),
});

const fileSchema = z.strictObject({ dev: z.optional(stageSchema), prod: z.optional(stageSchema) });

/**
 * The stages of whoever deploys: what their file says, over what infra/stages.ts has. Without a file, the examples.
 * @throws Error that names the file, each wrong value and what is wrong with it
 */
export function readStages(
  root: string = process.cwd(),
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Stages {
  const named = environment.HELPLINE_STAGES;
  const file = resolve(root, named ?? usualStagesFile);
  if (!existsSync(file)) {
    if (named !== undefined) throw new Error(`HELPLINE_STAGES names ${file}, which is not there.`);
    return exampleStages;
  }
  const parsed = fileSchema.safeParse(parse(file));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `  ${path.join('.') || '(all)'}: ${message}`,
    );
    throw new Error(`${file} is wrong (infra/stages.ts says what each value means):\n${faults.join('\n')}`);
  }
  const own = parsed.data;
  return Object.fromEntries(
    // What JSON leaves out keeps its default; what it gives stands alone: the examples' numbers are nobody's.
    stageNames.map((name) => [name, { ...exampleStages[name], ...own[name], name }]),
  ) as unknown as Stages;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file} is no JSON.`);
  }
}
