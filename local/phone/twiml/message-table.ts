import type MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import * as rule from './attribute-rules.ts';
import type { ElementSpec, ElementTable } from './element-spec.ts';
import type { NestingMethods } from './sdk-names.ts';
import { elementsOf, textOf } from './xml-element.ts';

type Rules<Attributes> = Readonly<Record<keyof Attributes & string, rule.AttributeRule>>;

const message: Rules<MessagingResponse.MessageAttributes> = {
  action: rule.url,
  from: rule.phoneNumber,
  method: rule.httpMethod,
  statusCallback: rule.url,
  to: rule.anyText,
};

const redirect: Rules<MessagingResponse.RedirectAttributes> = { method: rule.httpMethod };

const inResponse = { message: 'Message', redirect: 'Redirect' } as const satisfies Record<
  NestingMethods<MessagingResponse>,
  string
>;

const inMessage = { body: 'Body', media: 'Media' } as const satisfies Record<
  NestingMethods<MessagingResponse.Message>,
  string
>;

const spec = (attributes: ElementSpec['attributes'], more: Partial<ElementSpec> = {}): ElementSpec => ({
  attributes,
  children: [],
  text: 'none',
  ...more,
});

/** Element name -> what it may hold, for documents that answer a text message. */
export const messageTable: ElementTable = {
  Response: spec({}, { children: Object.values(inResponse) }),
  Message: spec(message, {
    children: Object.values(inMessage),
    text: 'optional',
    together: [
      (element) =>
        (textOf(element).trim() === '') === elementsOf(element).length > 0
          ? undefined
          : 'Message needs a text or Body and Media elements, not both',
    ],
  }),
  Body: spec({}, { text: 'required' }),
  Media: spec({}, { text: 'required' }),
  Redirect: spec(redirect, { text: 'required' }),
};
