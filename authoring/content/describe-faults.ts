import type { ContentFault } from '../sources/content-fault.ts';

/** Faults as lines for a terminal, the file and line first, so that an editor can open them. */
export function describeFaults(faults: readonly ContentFault[]): string[] {
  return faults.flatMap(({ severity, file, line, topic, locale, field, wrong, mend }) => {
    const place = [topic, locale, field].filter((part) => part !== undefined).join(', ');
    return [
      `${severity} ${file}${line === undefined ? '' : `:${line}`}${place === '' ? '' : `  ${place}`}`,
      `  ${wrong}`,
      `  ${mend}`,
      '',
    ];
  });
}

export function countFaults(faults: readonly ContentFault[]): { errors: number; warnings: number } {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: faults.length - errors };
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
