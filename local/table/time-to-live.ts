import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';
import type { TableEngine } from './table-engine.ts';

/** What dynalite lacks: UpdateTimeToLive, and removing what has expired. */
export interface TimeToLive {
  update(input: Readonly<Record<string, unknown>>): Promise<WireAnswer>;
  describe(input: Readonly<Record<string, unknown>>): Promise<WireAnswer>;
  /** Removes what has been expired for long enough. @returns how many items went */
  sweep(nowMs: number): Promise<number>;
}

type Attributes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The service removes "within a few days"; until then expired items are read like others. */
const latenessMs = 48 * 3600_000;

/** The service leaves alone what expired longer ago than this, as a date that cannot be meant. */
const oldestMs = 5 * 365 * 24 * 3600_000;

const refuse = (type: string, message: string): WireAnswer =>
  jsonAnswer(400, { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message });

export function createTimeToLive(engine: TableEngine): TimeToLive {
  /** Table -> the attribute by which its items expire. */
  const enabled = new Map<string, string>();

  return {
    async update(input) {
      const table = String(input.TableName);
      return (await refuseUnknown(engine, table)) ?? update(enabled, table, input.TimeToLiveSpecification);
    },

    async describe(input) {
      const table = String(input.TableName);
      const AttributeName = enabled.get(table);
      const description =
        AttributeName === undefined
          ? { TimeToLiveStatus: 'DISABLED' }
          : { TimeToLiveStatus: 'ENABLED', AttributeName };
      const answer = jsonAnswer(200, { TimeToLiveDescription: description });
      return (await refuseUnknown(engine, table)) ?? answer;
    },

    async sweep(nowMs) {
      let removed = 0;
      for (const [table, attribute] of enabled) removed += await sweepTable(engine, table, attribute, nowMs);
      return removed;
    },
  };
}

async function refuseUnknown(engine: TableEngine, TableName: string): Promise<WireAnswer | undefined> {
  const { TableNames } = await engine.call('ListTables', {});
  if ((TableNames as string[]).includes(TableName)) return undefined;
  return refuse('ResourceNotFoundException', `Requested resource not found: Table: ${TableName} not found`);
}

function update(enabled: Map<string, string>, table: string, specification: unknown): WireAnswer {
  const { AttributeName, Enabled } = (specification ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof AttributeName !== 'string' || typeof Enabled !== 'boolean') {
    return refuse('ValidationException', 'TimeToLiveSpecification needs AttributeName and Enabled');
  }
  if (Enabled === enabled.has(table)) {
    return refuse('ValidationException', `TimeToLive is already ${Enabled ? 'enabled' : 'disabled'}`);
  }
  if (Enabled) enabled.set(table, AttributeName);
  else enabled.delete(table);
  return jsonAnswer(200, { TimeToLiveSpecification: { AttributeName, Enabled } });
}

async function sweepTable(
  engine: TableEngine,
  TableName: string,
  attribute: string,
  nowMs: number,
): Promise<number> {
  const keyNames = await readKeyNames(engine, TableName);
  let removed = 0;
  let ExclusiveStartKey: unknown;
  do {
    const page = await engine.call('Scan', {
      TableName,
      ...(ExclusiveStartKey !== undefined && { ExclusiveStartKey }),
    });
    for (const item of page.Items as Attributes[]) {
      if (!isDue(item[attribute], nowMs)) continue;
      const Key = Object.fromEntries(keyNames.map((name) => [name, item[name]]));
      await engine.call('DeleteItem', { TableName, Key });
      removed += 1;
    }
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey !== undefined);
  return removed;
}

/** Only a number counts, in epoch seconds; other types never expire. */
function isDue(value: Attributes[string] | undefined, nowMs: number): boolean {
  const expiredForMs = nowMs - Number(value?.N) * 1000;
  return expiredForMs >= latenessMs && expiredForMs <= oldestMs;
}

/** @returns the names of the key's attributes, partition key first */
export async function readKeyNames(engine: TableEngine, TableName: string): Promise<readonly string[]> {
  const { Table } = await engine.call('DescribeTable', { TableName });
  const { KeySchema } = Table as { readonly KeySchema: readonly { readonly AttributeName: string }[] };
  return KeySchema.map(({ AttributeName }) => AttributeName);
}
