import type { WireAnswer } from '../wire/wire-message.ts';
import { snsError } from './sns-answer.ts';

/** What is published to the topic. */
export interface Publication {
  readonly subject: string | undefined;
  readonly message: string;
  readonly attributes: Readonly<Record<string, string>>;
}

type Refused = { readonly refusal: WireAnswer };

/** https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
const longestMessageBytes = 256 * 1024;
const longestSubject = 99;

/** What this stand-in knows of Publish; another parameter is refused rather than ignored. */
const known =
  /^(Action|Version|TopicArn|Subject|Message|MessageAttributes\.entry\.\d+\.(Name|Value\.(DataType|StringValue)))$/;

/** @returns what is published, or what SNS answers instead */
export function readPublish(form: URLSearchParams): Publication | Refused {
  const unknown = [...form.keys()].find((name) => !known.test(name));
  if (unknown !== undefined) return refused(`This stand-in does not know ${unknown}`);
  const message = form.get('Message') ?? '';
  const subject = form.get('Subject') ?? undefined;
  if (message === '') return refused('Invalid parameter: Empty message');
  if (Buffer.byteLength(message, 'utf8') > longestMessageBytes)
    return refused('Invalid parameter: Message too long');
  if (subject !== undefined && !isSubject(subject)) return refused('Invalid parameter: Subject');
  const attributes = readAttributes(form);
  return 'refusal' in attributes ? attributes : { subject, message, attributes: attributes.read };
}

const refused = (message: string): Refused => ({ refusal: snsError('InvalidParameter', message) });

/** Under 100 characters without line breaks. Whether other than ASCII passes is not known, so it does not. */
const isSubject = (subject: string): boolean =>
  subject.length <= longestSubject && /^[!-~][ -~]*$/.test(subject);

function readAttributes(form: URLSearchParams): { readonly read: Record<string, string> } | Refused {
  const read: Record<string, string> = {};
  for (let index = 1; form.has(`MessageAttributes.entry.${index}.Name`); index += 1) {
    const of = (part: string) => form.get(`MessageAttributes.entry.${index}.${part}`) ?? '';
    const name = of('Name');
    const fault = attributeFault(name, of('Value.DataType'), of('Value.StringValue'));
    if (fault !== undefined) return { refusal: snsError('ParameterValueInvalid', fault) };
    read[name] = of('Value.StringValue');
  }
  return { read };
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html */
function attributeFault(name: string, type: string, value: string): string | undefined {
  if (!/^(?!aws\.|amazon\.)(?!\.)[A-Za-z0-9_.-]{1,256}(?<!\.)$/i.test(name)) {
    return `The message attribute name '${name}' is invalid.`;
  }
  if (type === '') return `The message attribute '${name}' must contain non-empty message attribute type.`;
  if (type !== 'String') return `This stand-in knows attributes of the type String, not '${type}'.`;
  if (value === '')
    return `The message attribute '${name}' must contain non-empty message attribute value for message attribute type 'String'.`;
  return undefined;
}
