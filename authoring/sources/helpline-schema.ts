import * as z from 'zod';
import { whispers } from '#content/published-knowledge';
import { locales } from '#conversation/locale';
import { calendarNames } from './named-calendars.ts';
import { byLocale, kebabId, movedAway, wording, words } from './source-schema.ts';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const openTimes = z
  .array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/))
  .default([]);

const weeklyHours = z.strictObject({
  timeZone: words.meta({ description: 'A name such as Asia/Hong_Kong' }),
  week: z
    .strictObject(
      Object.fromEntries(weekdays.map((day) => [day, openTimes])) as Record<Weekday, typeof openTimes>,
    )
    .meta({ description: 'Times such as 09:00-17:30; a day left out is shut.' }),
  holidays: z
    .union([z.enum(calendarNames), z.array(z.iso.date())])
    .default([])
    .meta({
      description:
        'Days on which the desk is shut: the general holidays of a place ("hong-kong"), or dates as "2026-12-25".',
    }),
});

const careLine = z.strictObject({
  number: z.string().regex(/^\+[1-9]\d{6,14}$/),
  reviewedOn: z.iso.date().meta({ description: 'When somebody last rang it to make sure.' }),
});

const desk = z.strictObject({
  name: z.exactOptional(byLocale(wording)).meta({ description: 'What it is called: the IT service desk' }),
  place: z.exactOptional(byLocale(wording)).meta({
    description: 'Fits "The desk is ...": in the library, on the ground floor',
  }),
  hours: z.exactOptional(byLocale(wording)).meta({
    description:
      'The hours in words, said to who asks and when it is shut: "It is open on weekdays from nine to half past five."',
  }),
  email: z.exactOptional(z.email()).meta({ description: 'Where enquiries go.' }),
  webForm: z
    .exactOptional(z.strictObject({ url: words, say: words }))
    .meta({ description: 'The address of a page to write on, and how it is said.' }),
});

const elsewhere = z.strictObject({
  toFillIn: z.boolean().default(false).meta({
    description: 'It names nobody yet: the desk has to say who is meant. npm run content reminds of it.',
  }),
  words: byLocale(wording).meta({
    description: 'Fits "Please ask ...": the IT help desk of the medical faculty',
  }),
});

const menuGroup = z.strictObject({
  id: kebabId,
  label: byLocale(words).meta({ description: 'Fits "For ..., press 1."' }),
  topics: z.array(kebabId).min(1).meta({ description: 'Most asked first.' }),
});

const examplesOfLocale = z
  .strictObject({
    keywords: z.array(words).min(1).max(3).meta({
      description: "Keywords of the helpline's own topics: 'a word such as TAP, LOST or VPN'.",
    }),
    question: words.meta({
      description:
        "A question or utterance of one of its topics, without a mark at its end: 'I lost my phone'.",
    }),
  })
  .meta({ id: 'examples' });

/** knowledge/<helpline>/helpline.yaml */
export const helplineSchema = z.strictObject({
  id: kebabId.meta({ description: 'The name of the folder.' }),
  serviceline: z.exactOptional(z.string().regex(/^\+[1-9]\d{6,14}$/)).meta({
    description: 'Where people answer: a plus, the country code and the number, in quotation marks.',
  }),
  desk: desk.default({}).meta({
    description: 'What callers are told of the desk when they ask. What is left out is said not to be known.',
  }),
  elsewhere: z.exactOptional(elsewhere).meta({
    description: 'Where else to go. A helpline without a serviceline cannot do without it.',
  }),
  feedbackEmail: z.exactOptional(z.email()).meta({
    description: 'Where suggestions and complaints go.',
  }),
  emails: movedAway('The addresses stand apart: desk.email is for enquiries, feedbackEmail for complaints.'),
  locales: z
    .array(z.enum(locales))
    .min(1)
    .meta({ description: 'Languages that the helpline speaks, the first one at the greeting.' }),
  hours: z
    .union([z.literal('always'), weeklyHours])
    .meta({ description: 'When the serviceline is answered; "always": it is always tried.' }),
  hoursSaid: movedAway('The hours in words stand under desk.hours.'),
  care: z
    .exactOptional(
      z.strictObject({
        campusSecurity: z.exactOptional(careLine),
        counselling: z.exactOptional(careLine),
        antiScam: z.exactOptional(careLine),
      }),
    )
    .meta({
      description: "The university's own numbers for need, beside 999 and 18111, which stand without them.",
    }),
  whisper: z
    .enum(whispers)
    .default('off')
    .meta({
      description:
        'What the person who picks up hears first. tell: what the caller asked about, in a sentence. accept: the same, and ' +
        'only who presses 1 is put through, so that no voicemail is; not where a menu of your own answers the line.',
    }),
  name: byLocale(wording).meta({
    description: 'The name of the helpline, as it is said and as it is texted.',
  }),
  examples: z.exactOptional(byLocale(examplesOfLocale)).meta({
    description:
      'What greeting and help name as examples; left out, they are those of the first topics of the menu.',
  }),
  menu: z.array(menuGroup).min(1).meta({ description: 'At most 8 groups of at most 8 topics.' }),
});

export type Weekday = (typeof weekdays)[number];
export type HelplineContent = z.output<typeof helplineSchema>;
