import * as z from 'zod';
import { type Locale, locales } from '#conversation/locale';

/** Any wording. Spaces around it do not count. */
export const words = z.string().trim().min(1);

// `meta({ id })` is the name under which an editor's schema defines it once.

/** Ids of topics, helplines and menu groups; they become names of Lex intents (1 to 100 characters) and parts of URLs. */
export const kebabId = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({ id: 'id' });

export const wording = z
  .strictObject({
    voice: words.meta({ description: 'As it is said: short plain sentences, no address, at most 45 words.' }),
    text: words.meta({ description: 'As it is texted: without the links, which are added at its end.' }),
  })
  .meta({ id: 'wording' });

/** One value a locale; every locale may be left out here, the checks ask for those that the helpline speaks. */
export function byLocale<Value extends z.ZodType>(value: Value) {
  const shape = Object.fromEntries(locales.map((locale) => [locale, z.exactOptional(value)]));
  return z.strictObject(shape as Record<Locale, z.ZodExactOptional<Value>>);
}

/** A field that has moved into a file of its own, and is refused where it stood. */
export const movedAway = (error: string) => z.exactOptional(z.never({ error }));
