import * as z from 'zod';
import { helplineSchema } from './helpline-schema.ts';
import { promptsSchema } from './prompts-schema.ts';
import { topicSchema } from './topic-schema.ts';

/** JSON schemas by file name, for editors that complete and check YAML while it is written. */
export function editorSchemas(): Readonly<Record<string, string>> {
  return {
    'helpline.schema.json': render(helplineSchema),
    'prompts.schema.json': render(promptsSchema),
    'topic.schema.json': render(topicSchema),
  };
}

// Draft 7 is the newest that the YAML language server knows; 'input' is what is written, before defaults are set.
const render = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`;
