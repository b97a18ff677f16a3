import * as z from 'zod';
import { helplineSchema } from './helpline-schema.ts';
import { adviceSchema, commandsSchema, promptsSchema } from './prompts-schema.ts';
import { topicSchema } from './topic-schema.ts';

/** JSON schemas by file name, for editors that complete and check YAML while it is written. */
export function editorSchemas(): Readonly<Record<string, string>> {
  return {
    'advice.schema.json': render(adviceSchema),
    'commands.schema.json': render(commandsSchema),
    'helpline.schema.json': render(helplineSchema),
    'prompts.schema.json': render(promptsSchema),
    'topic.schema.json': render(topicSchema),
  };
}

// Draft 7 is the newest that the YAML language server knows; 'input' is what is written, before defaults are set.
const render = (schema: z.ZodType): string =>
  `${joinShortLists(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2))}\n`;

/** Of biome.json: a list that fits the line stands on one line, or the formatter would change what is generated. */
const lineWidth = 110;

function joinShortLists(json: string): string {
  return json.replace(
    /^(.*)\[\n\s+("[^\]]*")\s+\](,?)$/gm,
    (whole, before: string, items: string, after: string) => {
      const joined = `${before}[${items.replace(/,\n\s+/g, ', ')}]${after}`;
      return joined.length <= lineWidth ? joined : whole;
    },
  );
}
