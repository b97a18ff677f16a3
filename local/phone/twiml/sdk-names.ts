import type TwiML from 'twilio/lib/twiml/TwiML.js';

/** The keys that are written out, without the index signature of the SDK's base class. */
type NamedKeys<T> = keyof {
  [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K];
};

/** The methods by which the SDK puts one element into another: what may nest, in the SDK's own view. */
export type NestingMethods<T> = {
  [K in NamedKeys<T>]: T[K] extends (...args: never[]) => unknown ? K : never;
}[NamedKeys<T>] extends infer Method
  ? Exclude<Method, NamedKeys<TwiML> | 'comment' | 'commentBefore' | 'commentAfter'> & string
  : never;

/** The values that the SDK's type of an attribute allows, one by one where the attribute is a list. */
export type ValueOf<Attributes, Name extends keyof Attributes> =
  NonNullable<Attributes[Name]> extends readonly (infer Member)[]
    ? Member & string
    : NonNullable<Attributes[Name]> & string;

/** The words of a line of text, as a union. Recursion is by its tail, so hundreds of words are fine. */
export type Words<Text extends string, Found = never> = Text extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Found | Word>
  : Found | Text;

/**
 * Names every member of a union in one line of text. A word that the union lacks, or one of the union that the text
 * lacks, does not compile: this is how a new version of the SDK reports what it has added or dropped.
 */
export const everyOneOf =
  <Union extends string>() =>
  <const Text extends string>(
    text: [Words<Text>] extends [Union] ? ([Union] extends [Words<Text>] ? Text : never) : never,
  ): ReadonlySet<string> =>
    new Set<string>(text.split(' '));

/** Names some members of a union: for lists of which we know but a part. */
export const someOf =
  <Union extends string>() =>
  <const Text extends string>(text: [Words<Text>] extends [Union] ? Text : never): ReadonlySet<string> =>
    new Set<string>(text.split(' '));
