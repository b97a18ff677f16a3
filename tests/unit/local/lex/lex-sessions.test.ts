import { DeleteSessionCommand, GetSessionCommand, PutSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import { describe, expect, it } from 'vitest';
import { createTestLex, recognize, sampleAddress } from '#tests/support/create-test-lex';

describe('sessions', () => {
  const getSession = new GetSessionCommand(sampleAddress);

  it('remember attributes and the last answer', async () => {
    const { client } = await createTestLex();
    await client.send(recognize('I need a TAP', { sessionState: { sessionAttributes: { a: 'b' } } }));
    const { sessionState } = await client.send(recognize('I want a human'));
    expect(sessionState?.sessionAttributes).toEqual({ a: 'b' });
    const session = await client.send(getSession);
    expect(session.sessionState?.sessionAttributes).toEqual({ a: 'b' });
    expect(session.interpretations?.[0]?.intent?.name).toBe('Command-agent');
  });

  it('are none before they begin, and after they are deleted', async () => {
    const { client } = await createTestLex();
    await expect(client.send(getSession)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await client.send(recognize('I need a TAP'));
    expect(await client.send(new DeleteSessionCommand(sampleAddress))).toMatchObject(sampleAddress);
    await expect(client.send(getSession)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(client.send(new DeleteSessionCommand(sampleAddress))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('end after five idle minutes', async () => {
    const { client, clock } = await createTestLex();
    await client.send(recognize('I need a TAP'));
    clock.advance(5 * 60_000 - 1);
    await expect(client.send(getSession)).resolves.toBeDefined();
    clock.advance(1);
    await expect(client.send(getSession)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('are one conversation each', async () => {
    const { client } = await createTestLex();
    await client.send(recognize('I need a TAP', { sessionState: { sessionAttributes: { a: 'b' } } }));
    const other = await client.send(recognize('I need a TAP', { sessionId: 'CA2' }));
    expect(other.sessionState?.sessionAttributes).toEqual({});
  });

  it('can be put in place', async () => {
    const { client } = await createTestLex();
    const put = new PutSessionCommand({ ...sampleAddress, sessionState: { sessionAttributes: { a: 'b' } } });
    const answer = await client.send(put);
    expect(answer.sessionId).toBe('CA1');
    const session = await client.send(getSession);
    expect(session.sessionState?.sessionAttributes).toEqual({ a: 'b' });
  });
});
