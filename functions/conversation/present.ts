import type { Conversation } from './conversation.ts';
import type { Place, PlaceKind } from './place.ts';
import { presentAnswer, presentRest } from './places/present-answer.ts';
import {
  presentCase,
  presentHelped,
  presentRecording,
  presentResume,
  presentWriting,
} from './places/present-case.ts';
import { presentCancelling, presentReference } from './places/present-cases.ts';
import { presentChoosing, presentConfirm } from './places/present-choosing.ts';
import { presentGroup, presentList, presentMenu } from './places/present-menu.ts';
import { presentConfirmNumber, presentNumber } from './places/present-number.ts';
import {
  presentAdvice,
  presentAskAct,
  presentEnded,
  presentGotThrough,
  presentOfferPerson,
  presentOfferText,
  presentTransfer,
  presentUnreached,
} from './places/present-offers.ts';
import { presentOpen } from './places/present-open.ts';
import { presentSteps } from './places/present-steps.ts';
import type { Presentation, Presenter } from './presentation.ts';
import type { World } from './world.ts';

/** A new kind of place does not compile until it is presented here. */
const presenters: { readonly [Kind in PlaceKind]: Presenter<Kind> } = {
  open: presentOpen,
  menu: presentMenu,
  group: presentGroup,
  answer: presentAnswer,
  rest: presentRest,
  list: presentList,
  steps: presentSteps,
  choosing: presentChoosing,
  confirm: presentConfirm,
  'ask-act': presentAskAct,
  advice: presentAdvice,
  'offer-text': presentOfferText,
  'offer-person': presentOfferPerson,
  transfer: presentTransfer,
  unreached: presentUnreached,
  'got-through': presentGotThrough,
  recording: presentRecording,
  writing: presentWriting,
  case: presentCase,
  number: presentNumber,
  reference: presentReference,
  cancelling: presentCancelling,
  'confirm-number': presentConfirmNumber,
  helped: presentHelped,
  resume: presentResume,
  ended: presentEnded,
};

/** What the place where the caller is says, offers and understands. */
export function present(
  world: World,
  conversation: Conversation,
  place: Place = conversation.place,
): Presentation {
  const presenter = presenters[place.kind] as Presenter<PlaceKind>;
  const presentation = presenter(world, conversation, place);
  const { next } = presentation;
  // "Slower" holds for the rest of the call: every wait becomes the longest.
  if (!conversation.slower || next.kind !== 'listen') return presentation;
  return { ...presentation, next: { ...next, wait: 'long' } };
}
