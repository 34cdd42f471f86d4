import * as fc from 'fast-check';
import { clockMinute } from '../days/clock-minute';
import { frozen } from '../test/logs';
import { beganLate } from './began-late';
import type { LastAppointmentTerms, SessionStart } from './log';

const start = (id: string, on: number, time: string): SessionStart => ({
  id,
  on,
  startMinute: clockMinute(time),
});
const from = (effectiveFrom: number, time: string | null): LastAppointmentTerms => ({
  effectiveFrom,
  lastStartMinute: time === null ? null : clockMinute(time),
});
const ids = (starts: readonly SessionStart[]) => starts.map(({ id }) => id);

describe('beganLate', () => {
  const starts = frozen([
    start('c', 20, '19:00'),
    start('a', 5, '18:31'),
    start('b', 12, '18:30'),
    start('d', 30, '23:59'),
    start('c', 20, '19:00'),
  ]);

  it('names those after the minute itself, by what was agreed for their day, each once', () => {
    const terms = frozen([from(30, null), from(10, '18:30'), from(20, '17:00')]);
    // Before the first agreement, on it, under the next, and where nothing is agreed any more.
    expect(ids(beganLate(starts, terms))).toEqual(['c', 'a']);
  });

  it('names none where nothing is agreed, and none of none', () => {
    expect(beganLate(starts, [])).toEqual([]);
    expect(beganLate(starts, [from(0, null)])).toEqual([]);
    expect(beganLate([], [from(0, '18:30')])).toEqual([]);
  });

  it('refuses what cannot be, by name', () => {
    const agreed = [from(0, '18:30')];
    const at = (startMinute: number) => ({ id: 'a', on: 1, startMinute });
    expect(() => beganLate([at(1440)], agreed)).toThrow(/^startMinute must be/);
    expect(() => beganLate([at(-1)], agreed)).toThrow(/^startMinute must be/);
    expect(() => beganLate([{ ...at(1), on: 0.5 }], agreed)).toThrow(/^on must be/);
    expect(() => beganLate([at(1), at(2)], agreed)).toThrow(/^starts hold "a" twice/);
    const term = { effectiveFrom: 0, lastStartMinute: 1440 };
    expect(() => beganLate([], [term])).toThrow(/^lastStartMinute must be/);
    expect(() => beganLate([], [from(0.5, '18:30')])).toThrow(/^effectiveFrom must be/);
    expect(() => beganLate([], [from(1, '18:30'), from(1, null)])).toThrow(
      /^lastAppointments hold "1" twice/,
    );
  });

  it('names no more where a later time is agreed, in any order of rows', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), minute), { maxLength: 12 });
    fc.assert(
      fc.property(days, minute, minute, (rows, one, other) => {
        const held = rows.map(([on, startMinute], index) => ({ id: `${index}`, on, startMinute }));
        const late = (lastStartMinute: number) =>
          beganLate(held.toReversed(), [{ effectiveFrom: 0, lastStartMinute }]).length;
        expect(late(Math.max(one, other))).toBeLessThanOrEqual(late(Math.min(one, other)));
        const inOrder = beganLate(held, [{ effectiveFrom: 0, lastStartMinute: one }]);
        expect(inOrder).toHaveLength(late(one));
      }),
    );
  });
});
