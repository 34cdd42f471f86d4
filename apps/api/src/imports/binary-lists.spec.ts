import { ClientId } from '@understory/contracts';
import * as fc from 'fast-check';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database';
import { dayList, instantList, integerList, newIdList, textList } from './binary-lists';

let test: TestDatabase;
let client: Client;
beforeAll(async () => {
  test = await createTestDatabase();
  client = new Client(test.admin);
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await test?.close();
});

/** What PostgreSQL makes of a list. */
async function read(type: string, list: Buffer, as = 'one'): Promise<unknown[]> {
  const sql = `SELECT ${as} AS value FROM unnest($1::${type}[]) WITH ORDINALITY AS list (one, at) ORDER BY at`;
  const { rows } = await client.query<{ value: unknown }>(sql, [list]);
  return rows.map(({ value }) => value);
}

async function alwaysReads<Value>(
  value: fc.Arbitrary<Value>,
  reading: (values: Value[]) => Promise<unknown[]>,
): Promise<void> {
  const property = fc.asyncProperty(fc.array(value), async (values) => {
    expect(await reading(values)).toEqual(values);
  });
  await fc.assert(property, { numRuns: 60 });
}

describe('PostgreSQL reads what was listed', () => {
  it('texts of any letters', () =>
    alwaysReads(
      fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
      (texts) => read('text', textList(texts)),
    ));

  it('whole numbers', () =>
    alwaysReads(fc.integer(), (values) => read('integer', integerList(values))));

  it('days, before 2000 too', () =>
    alwaysReads(
      fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map(dayOf),
      (days) => read('date', dayList(days), 'one::text'),
    ));

  it('instants to the millisecond, before 2000 too', () =>
    alwaysReads(fc.integer({ min: -86_400_000, max: Date.UTC(2100, 0, 1) }), async (instants) => {
      const dates = (await read('timestamptz', instantList(instants))) as Date[];
      return dates.map((date) => date.getTime());
    }));
});

it('makes ids as a client would: of this moment, in order, each another', async () => {
  const now = Date.parse('2026-03-04T12:00:00.123Z');
  const ids = (await read('uuid', newIdList(20_000, now))) as string[];
  expect(ids.filter((id) => !ClientId.safeParse(id).success)).toEqual([]);
  expect(new Set(ids).size).toBe(20_000);
  const times = ids.map((id) => Number.parseInt(id.slice(0, 13).replace('-', ''), 16));
  expect(new Set(times)).toEqual(new Set([now]));
  const parts = ids.map((id) => id.slice(15, 18));
  expect(parts).toEqual(parts.toSorted());
  expect(new Set(parts).size).toBe(4096);
});

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
