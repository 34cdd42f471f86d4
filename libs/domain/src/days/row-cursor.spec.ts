import { frozen } from '../test/logs';
import { inTimeOrder, RowCursor } from './row-cursor';

const byId = (row: { id: string }) => row.id;
const row = (id: string, on: number) => ({ id, on });

describe('inTimeOrder', () => {
  it('orders by day and by key within a day, each row once, without touching the log', () => {
    const rows = frozen([row('b', 3), row('a', 3), row('d', 3), row('c', 1), row('b', 3)]);
    expect(inTimeOrder('rows', rows, byId, -Infinity)).toEqual([
      row('c', 1),
      row('a', 3),
      row('b', 3),
      row('d', 3),
    ]);
    expect(inTimeOrder('rows', [], byId, -Infinity)).toEqual([]);
  });

  it('refuses a row that was taken in before, by name', () => {
    expect(() => inTimeOrder('rows', [row('a', 5)], byId, 5)).toThrow(
      new RangeError('rows.on must be after 5, not 5: replay'),
    );
    expect(inTimeOrder('rows', [row('a', 6)], byId, 5)).toHaveLength(1);
  });

  it.each([NaN, 0.5, Infinity])('refuses day %d', (on) => {
    expect(() => inTimeOrder('rows', [row('a', on)], byId, -Infinity)).toThrow(/^rows.on must be/);
  });

  it('refuses an id told in two ways', () => {
    expect(() => inTimeOrder('rows', [row('a', 1), row('a', 2)], byId, -Infinity)).toThrow(
      /^rows hold "a" twice/,
    );
  });
});

describe('RowCursor', () => {
  it('hands out each row once, when its day has come', () => {
    const cursor = new RowCursor([row('a', 1), row('b', 1), row('c', 4)]);
    const taken = (day: number) => {
      const ids: string[] = [];
      for (let next = cursor.take(day); next; next = cursor.take(day)) ids.push(next.id);
      return ids;
    };
    expect(cursor.nextOn).toBe(1);
    expect([0, 1, 3, 9, 9].map(taken)).toEqual([[], ['a', 'b'], [], ['c'], []]);
    expect(cursor.nextOn).toBe(Infinity);
  });
});
