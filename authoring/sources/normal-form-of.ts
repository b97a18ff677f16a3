import { normalForm } from '#content/normal-form';
import { remember } from './remember.ts';

/** `normalForm`, which rules, bots and models ask of the same sentences at every save. */
export const normalFormOf = remember(normalForm);
