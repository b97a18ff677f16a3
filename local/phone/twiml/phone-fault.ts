/** Something that Twilio would log as an error, with the code that it would log it under. */
export interface PhoneFault {
  /** https://www.twilio.com/docs/api/errors */
  readonly code: number;
  /** Where: an element's path with its line, or the URL that was fetched. */
  readonly where: string;
  readonly what: string;
}

/** One line for a log, a terminal or a failing test. */
export const describeFault = (fault: PhoneFault): string => `${fault.code} at ${fault.where}: ${fault.what}`;
