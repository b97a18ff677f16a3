/** How English begins a message for the desk in one go: "tell them that ...", "pass on to IT: ...". */
const leads =
  /^(?:(?:hi|hello|ok|okay|pls|please|also|then|just|so|and|can|could|would|will|you|u|someone|somebody|sorry) )*(?:(?:tell|let|inform) (?:them|the (?:it )?(?:desk|helpdesk|service desk|team|staff)|it|him|her)\b(?: know)?|(?:pass|send|forward) (?:this |it |that |a message )?(?:on )?to (?:it|the (?:it )?(?:desk|team|staff|service desk))\b|(?:a )?message (?:for|to) (?:it|them|the (?:it )?(?:desk|team|staff|service desk))\b)/i;

/** Behind the lead, so many words are a message; fewer only announce one. */
const leastWords = 3;

/** Whether a text is a message itself. */
export function asksToPassOn(text: string): boolean {
  const plain = text
    .trim()
    .replace(/[,:;]+/g, ' ')
    .replace(/\s+/g, ' ');
  const [lead] = leads.exec(plain) ?? [];
  return lead !== undefined && plain.slice(lead.length).trim().split(' ').length >= leastWords;
}
