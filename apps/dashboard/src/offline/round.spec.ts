import { type Courier, goRound } from './round';
import type { Outcome } from './server';
import type { SealedRow, Write } from './waiting';

const row = (seq: number): SealedRow => ({
  seq,
  id: `row-${seq}`,
  owner: 'ines',
  key: 'key',
  madeAt: '2026-03-04T12:00:00Z',
  isTried: false,
  box: new Uint8Array(),
});
const kept: Outcome = { kind: 'kept', body: {} };
const refused = { kind: 'refused', problem: {} } as Outcome;

/** Rows by what they write to, and how each is answered. */
function courier(
  paths: (string | null | undefined)[],
  answers: Record<string, Outcome> = {},
  bodies: Record<string, object> = {},
) {
  const sent: string[] = [];
  const told: string[] = [];
  const write = (path: string): Write => ({
    method: 'PUT',
    path,
    body: { ...bodies[path] },
  });
  const one: Courier = {
    rows: async () => paths.map((_, index) => row(index)),
    read: async ({ seq }) => {
      const path = paths[seq];
      return path ? write(path) : (path as null | undefined);
    },
    send: async ({ path }) => {
      sent.push(path);
      return answers[path] ?? kept;
    },
    tried: () => undefined,
    told: async ({ seq }, { kind }) => void told.push(`${seq} ${kind}`),
  };
  return { one, sent, told };
}

describe('a round', () => {
  it('sends everything in the order in which it was made', async () => {
    const { one, sent } = courier(['sessions/b', 'leave/a', 'sessions/a']);
    expect(await goRound(one)).toBe('through');
    expect(sent).toEqual(['sessions/b', 'leave/a', 'sessions/a']);
  });

  it('holds back what is about a refused entry, and nothing else', async () => {
    const paths = ['sessions/a', 'sessions/a/acting', 'leave/a', 'sessions/a'];
    const { one, sent, told } = courier(paths, { 'sessions/a': refused });
    expect(await goRound(one)).toBe('through');
    expect(sent).toEqual(['sessions/a', 'leave/a']);
    expect(told).toEqual(['0 refused', '2 kept']);
  });

  it.each([refused, { kind: 'troubled' } as const])(
    'holds back what names an entry that was not taken, and what names that: %j',
    async (outcome) => {
      const paths = ['cases/a', 'series/b', 'sessions/c', 'sessions/d', 'contacts/e', 'series/b'];
      const { one, sent } = courier(
        paths,
        { 'cases/a': outcome },
        {
          'series/b': { caseId: 'a' },
          'sessions/c': { caseId: null, series: { id: 'b', on: '2026-03-04' } },
          'sessions/d': { caseId: 'z', series: null },
          'contacts/e': { connectionId: 'a' },
        },
      );
      await goRound(one);
      expect(sent).toEqual(['cases/a', 'sessions/d', 'contacts/e']);
    },
  );

  it('sends what is new before all that names it, whichever was written first', async () => {
    const bodies = {
      'sessions/c': { caseId: 'z', series: { id: 'b', on: '2026-03-04' }, version: 0 },
      'series/b': { caseId: 'a', version: 0 },
      'cases/a': { version: 0 },
      'cases/z': { version: 3 },
    };
    const paths = ['leave/x', 'sessions/c', 'series/b', 'sessions/d', 'cases/z', 'cases/a'];
    const { one, sent } = courier(paths, {}, bodies);
    expect(await goRound(one)).toBe('through');
    expect(sent).toEqual(['leave/x', 'cases/a', 'series/b', 'sessions/c', 'sessions/d', 'cases/z']);
  });

  it('sends how a session was after the session, also where that was corrected later', async () => {
    const bodies = { 'sessions/a': { version: 0 }, 'sessions/a/acting': { version: 0 } };
    const { one, sent } = courier(['sessions/a/acting', 'sessions/a'], {}, bodies);
    expect(await goRound(one)).toBe('through');
    expect(sent).toEqual(['sessions/a', 'sessions/a/acting']);
  });

  it('sends what names an entry right behind it, once that was taken', async () => {
    const bodies = { 'contacts/b': { connectionId: 'a' } };
    const { one, sent } = courier(['connections/a', 'contacts/b'], {}, bodies);
    expect(await goRound(one)).toBe('through');
    expect(sent).toEqual(['connections/a', 'contacts/b']);
  });

  it.each(['away', 'signed-out'] as const)('stops where the server is %s', async (kind) => {
    const { one, sent } = courier(['a/1', 'a/2', 'a/3'], { 'a/2': { kind } });
    expect(await goRound(one)).toBe(kind);
    expect(sent).toEqual(['a/1', 'a/2']);
  });

  it('goes on after one that the server stumbles over, and comes again', async () => {
    const { one, sent } = courier(['a/1', 'a/1', 'a/2'], { 'a/1': { kind: 'troubled' } });
    expect(await goRound(one)).toBe('away');
    expect(sent).toEqual(['a/1', 'a/2']);
  });

  it('waits with everything while a row cannot be opened, so that the order holds', async () => {
    const { one, sent } = courier(['a/1', null, 'a/2']);
    expect(await goRound(one)).toBe('away');
    expect(sent).toEqual(['a/1']);
  });

  it('passes over a row that never can be opened again, and says so', async () => {
    const { one, sent, told } = courier([undefined, 'a/2']);
    expect(await goRound(one)).toBe('through');
    expect(sent).toEqual(['a/2']);
    expect(told).toEqual(['0 unreadable', '1 kept']);
  });

  it('says that a row is on its way before it is', async () => {
    const order: string[] = [];
    const { one } = courier(['a/1']);
    one.tried = () => void order.push('tried');
    one.send = async () => {
      order.push('sent');
      return kept;
    };
    await goRound(one);
    expect(order).toEqual(['tried', 'sent']);
  });
});
