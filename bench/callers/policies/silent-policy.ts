import { insteadOfPerson, type Policy } from './policy.ts';

/** Says nothing and presses nothing: a broken microphone, or nobody at all. What is offered last is taken by key. */
export const silentPolicy: Policy = (situation) =>
  situation.hearing.isUnreached ? insteadOfPerson(situation) : { kind: 'silence' };
