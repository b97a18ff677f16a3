import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '#authoring/sources/editor-schemas';
import { promptKeys } from '#conversation/prompt-key';

const folder = 'authoring/schemas';
const generated = editorSchemas();

describe('the schemas for editors', () => {
  it.each(Object.keys(generated))(
    '%s is what the rules say now (else: npm run content -- schemas)',
    (name) => {
      expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(generated[name]);
    },
  );

  it('are all that lies in their folder', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(generated).sort());
  });

  it('complete every prompt and refuse any other', () => {
    const { properties } = JSON.parse(generated['prompts.schema.json'] ?? '{}');
    expect(Object.keys(properties.prompts.properties)).toEqual([...promptKeys]);
    expect(properties.prompts.additionalProperties).toBe(false);
  });

  it('do not ask for what is filled in', () => {
    const { required } = JSON.parse(generated['topic.schema.json'] ?? '{}');
    expect(required).toEqual(['id', 'source', 'locales']);
  });
});
