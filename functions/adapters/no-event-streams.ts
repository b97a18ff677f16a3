/**
 * Takes the place of `@aws-sdk/eventstream-handler-node` in a function's bundle (esbuild's `alias`). Only Lex's streaming
 * conversation (StartConversation) signs a stream; we ask for a text at a time.
 */
export const eventStreamPayloadHandlerProvider = () => ({
  /** @throws Error always: nothing here streams */
  handle(): never {
    throw new Error('a function streams nothing to AWS');
  },
});
