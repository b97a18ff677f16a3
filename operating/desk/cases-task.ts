import type { CaseBook, DeskCase } from '#desk/ports';
import { officeHours } from '#desk/working-time';
import type { TargetOptions } from '../deployment/find-target.ts';
import { OperatorError, type OperatorWorld } from '../operator-io.ts';

/** Where the cases command runs. */
export interface CasesWorld extends OperatorWorld {
  /** Plays a sound file to its end. @returns false when nothing on this machine can */
  play(file: string): Promise<boolean>;
}

/** What its parts work with. */
export interface CasesTask extends CasesWorld {
  readonly book: CaseBook;
  readonly target: TargetOptions;
  /** Adds to a command of ours that it means the same helpline: --stage prod. */
  readonly commandTarget: string;
}

/** All desks are in Hong Kong, and a command shows the cases of all of them. */
export const deskTimeZone = officeHours.timeZone;

/** @throws OperatorError when there is no such case */
export async function findCase({ book }: CasesTask, reference: string): Promise<DeskCase> {
  const found = await book.read(reference);
  if (found !== undefined) return found;
  throw new OperatorError(
    `There is no case ${reference}. Cases are kept for 30 days; "list --all" shows them, closed ones too.`,
  );
}
