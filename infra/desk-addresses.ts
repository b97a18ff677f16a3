import { type DeskSubscription, deskSubscriptions } from '#authoring/publish/desk-subscriptions';
import { type ReleaseContent, releaseOf } from './read-content.ts';
import { helplinesOf, type Stage } from './stages.ts';

/** Who is told of the cases of a stage, and of which. */
export function deskAddresses(stage: Stage, content: ReleaseContent): readonly DeskSubscription[] {
  const helplines = stage.feedbackToDesk ? [] : helplinesOf(stage);
  const profiles = helplines.map((helpline) => releaseOf(content, helpline).knowledge.profile);
  return deskSubscriptions(profiles, stage.deskEmail);
}
