/** Whom a message is for. "It" alone is the phone as often as the desk, and "her" may be anybody. */
const desk = [
  'them',
  '(?:the )?(?:it )?(?:help ?|service ?)?desk',
  'the (?:it )?(?:team|staff|people|office)',
  '(?:the )?it (?:services?|support|team|staff|people|department|dept)(?: (?:desk|team|staff|people))?',
  'its[co]',
  '(?:someone|somebody) (?:there|at the (?:it )?(?:help ?|service ?)?desk)',
].join('|');

/** How English begins a message for the desk in one go: "tell them that ...", "pass on to IT: ...". */
const leads = new RegExp(
  `^(?:(?:hi|hello|ok|okay|pls|please|also|then|just|so|and|can|could|would|will|you|u|someone|somebody|sorry) )*(?:${[
    `(?:tell|inform) (?:${desk})\\b`,
    `let (?:${desk}) know\\b`,
    `pass (?:this |it |that |a message )?on to (?:it|${desk})\\b`,
    // "Send it to them and it loops" tells what happened.
    `(?:pass|send|forward) (?:this |a message )?(?:on )?to (?:${desk})\\b`,
    // Without the colon it may be a message that never arrived.
    `(?:a )?message (?:for|to) (?:it|${desk}) ?[:-]`,
  ].join('|')})`,
  'i',
);

/** Behind the lead, these begin what the caller wants to know, or something else altogether: "tell them apart". */
const asksBehind = /^(?:how|what|when|where|why|who|which|if|whether|apart)\b/i;
/** "... is that allowed", "... what do I do". */
const asksAtEnd =
  /\bis (?:that|it|this) (?:ok|okay|allowed|right|safe|fine|possible|needed|necessary|enough)\b|\b(?:what|how|where) (?:do|can|should|shall|must) i\b/i;
const isMarked = /\?\s*$/;
/** "Can you tell them that ...?" asks for just that. */
const isRequest = /^(?:\w+ )*?(?:can|could|would) (?:you|u|someone|somebody)\b/i;

/** Behind the lead, so many words are a message; fewer only announce one. */
const leastWords = 3;

/** Whether a text is a message to the desk itself. */
export function asksToPassOn(text: string): boolean {
  const plain = nameDesk(text).trim().replace(/[,;]+/g, ' ').replace(/\s+/g, ' ');
  const [lead] = leads.exec(plain) ?? [];
  if (lead === undefined) return false;
  const behind = plain.slice(lead.length).replace(/^[\s:-]+/, '');
  if (asksBehind.test(behind) || asksAtEnd.test(behind)) return false;
  if (isMarked.test(behind) && !isRequest.test(lead)) return false;
  return behind.split(' ').length >= leastWords;
}

/** In capitals IT is the desk, unless all is in capitals. */
const nameDesk = (text: string): string =>
  /[a-z]/.test(text) ? text.replace(/\b(tell|inform|let|to|for) IT\b/gi, toServices) : text;

const toServices = (whole: string, before: string): string =>
  whole.endsWith('IT') ? `${before} it services` : whole;
