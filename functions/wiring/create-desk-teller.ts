import { createSnsPublisher } from '#adapters/sns-publisher';
import { wordNote } from '#desk/word-note';
import type { DeskTeller } from '#turn/case-book';
import type { ContentSource } from '#turn/content-source';
import type { TurnLog } from '#turn/ports';
import type { Settings } from './settings.ts';

/** The desk's telephone begins to ring meanwhile; what is not told by then is told by the minute's round. */
const deadlineMs = 300;

/** Tells the desk's topic of a case while its caller is on the line, in the words of the minute's round. */
export function createDeskTeller(
  settings: Pick<Settings, 'DESK_TOPIC_ARN' | 'DESK_COMMAND_TARGET'>,
  content: Pick<ContentSource, 'current'>,
  log: Pick<TurnLog, 'fault'>,
): DeskTeller {
  const { DESK_TOPIC_ARN: topicArn, DESK_COMMAND_TARGET: commandTarget } = settings;
  const publish = createSnsPublisher({ topicArn, deadlineMs });
  return {
    async tell(reference, { helpline, reason, channel, locale, topics, step, openedAt, reach }) {
      try {
        const { knowledge } = await content.current(helpline);
        const one = { reference, helpline, reason, channel, locale, topics, openedAt, reach } as const;
        const note = wordNote(
          { ...one, state: 'open', pending: true, ...(step !== undefined && { step }) },
          { knowledge, commandTarget },
        );
        return (await publish(note)).kind === 'told';
      } catch (error) {
        log.fault('tell-desk', error);
        return false;
      }
    },
  };
}
