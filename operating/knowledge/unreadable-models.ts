import type { KnowledgeVersion } from '#turn/knowledge-port';
import { decodePhraseModel } from '#understanding/phrase-model';

/** @returns the locales whose model this release cannot read: its functions answer with what was built in instead */
export function unreadableModels({ models }: KnowledgeVersion): string[] {
  return Object.entries(models)
    .filter(([, model]) => !isReadable(model))
    .map(([locale]) => locale);
}

function isReadable(model: string): boolean {
  try {
    decodePhraseModel(model);
    return true;
  } catch {
    return false;
  }
}
