import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { PublishedKnowledge, PublishedLocale } from '#content/published-knowledge';
import type { LocalePrompts } from '#content/published-prompts';
import type { PromptKey } from '#conversation/prompt-key';
import { localNumbers, localTables } from '#local/helpline/local-account';
import type { Call } from '#local/phone/call/call';
import type { PhoneServer } from '#local/phone/start-phone';
import type { TextExchange } from '#local/phone/texts/text-exchange';
import { createGreetingBoard, type GreetingBoard } from '#operating/desk/greeting-board';
import { localClientOptions } from '#tests/support/local-aws';
import { startTestHelpline, type TestHelpline } from '#tests/support/start-test-helpline';

/** A whole helpline with handsets, for tests that read like what callers do. */
export interface CareStage {
  readonly helpline: TestHelpline['helpline'];
  readonly phone: PhoneServer;
  readonly prompts: LocalePrompts;
  /** What operators put up. */
  readonly board: GreetingBoard;
  knowledgeOf(helpline: string): PublishedKnowledge;
  contentOf(helpline: string): PublishedLocale;
  /** A mobile in Hong Kong that nobody has used yet. */
  newMobile(): string;
  numberOf(helpline: string): string;
  call(options?: { readonly from?: string; readonly to?: string }): Promise<Call>;
  text(from: string, body: string, to?: string): Promise<TextExchange>;
  /** What the tables hold, as JSON. */
  kept(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** All that was heard, a line each. */
export const heard = (call: Call): string => call.words.join('\n');

/** The replies that reached the handset. */
export const read = ({ replies }: TextExchange): string => replies.map(({ body }) => body).join('\n');

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A wording, with anything in place of its braces. */
export const worded = (wording: string): RegExp =>
  new RegExp(
    wording
      .split(/\{\w+\}/)
      .map((part) => quoted(part.trim()).replace(/\s+/g, '\\s+'))
      .join('[\\s\\S]*'),
  );

const hkust = 'hkust';
const firstMobile = 97_000_000;

/** @param change what to change of the helpline's snapshot before it starts */
export async function openCareStage(
  options: Parameters<typeof startTestHelpline>[0] = undefined,
): Promise<CareStage> {
  const stage = await startTestHelpline(options);
  const { helpline, phone } = stage;
  const prompts = stage.prompts.en;
  if (prompts === undefined) throw new Error('there are no English prompts');
  const client = new DynamoDBClient(localClientOptions(helpline.standIns.table.url));
  let mobiles = firstMobile;
  const newMobile = (): string => {
    mobiles += 1;
    return `+852${mobiles}`;
  };
  const numberOf = (id: string): string =>
    Object.entries(localNumbers).find(([, known]) => known === id)?.[0] ?? '';
  const scan = async (TableName: string): Promise<readonly string[]> => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
    return Items.map((item) => JSON.stringify(item));
  };
  return {
    ...{ helpline, phone, prompts, newMobile, numberOf },
    board: createGreetingBoard(client, localTables.knowledge, Date.now),
    knowledgeOf: stage.knowledgeOf,
    contentOf(id) {
      const content = stage.knowledgeOf(id).locales.en;
      if (content === undefined) throw new Error(`${id} has no English content`);
      return content;
    },
    call: ({ from = newMobile(), to = numberOf(hkust) } = {}) => phone.call({ from, to }),
    text: (from, body, to = numberOf(hkust)) => phone.text({ from, to, body }),
    kept: () => scan(localTables.conversations),
    async stop() {
      client.destroy();
      await helpline.stop();
    },
  };
}

/** Patterns of the prompts, by voice and by text. */
export const promptsOf = ({ prompts }: CareStage) => ({
  voice: (key: PromptKey): RegExp => worded(prompts.prompts[key].voice),
  written: (key: PromptKey): RegExp => worded(prompts.prompts[key].text),
});
