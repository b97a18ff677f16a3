export const hasAlreadyHappened = (_text: string): boolean => false;
