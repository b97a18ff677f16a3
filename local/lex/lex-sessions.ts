import type { Interpretation } from './interpretations.ts';

/** What Lex remembers of one conversation. */
export interface LexSession {
  readonly sessionAttributes: Readonly<Record<string, string>>;
  readonly interpretations: readonly Interpretation[];
  readonly originatingRequestId: string;
}

export interface LexSessions {
  get(key: string): LexSession | undefined;
  put(key: string, session: LexSession): void;
  /** @returns whether there was one */
  delete(key: string): boolean;
}

/** The bot's idleSessionTTLInSeconds; the service's own default. */
const idleMs = 5 * 60_000;

/** @param now epoch milliseconds */
export function createLexSessions(now: () => number): LexSessions {
  const sessions = new Map<string, { readonly session: LexSession; readonly at: number }>();

  const get = (key: string): LexSession | undefined => {
    const found = sessions.get(key);
    if (found === undefined || now() - found.at >= idleMs) return undefined;
    return found.session;
  };

  return {
    get,
    put(key, session) {
      for (const [other, { at }] of sessions) if (now() - at >= idleMs) sessions.delete(other);
      sessions.set(key, { session, at: now() });
    },
    delete(key) {
      const was = get(key) !== undefined;
      sessions.delete(key);
      return was;
    },
  };
}
