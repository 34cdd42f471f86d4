import type { LoggedDay } from '@understory/contracts';
import { loggedDay } from './spec-support';
import { totalsOf } from './totals';

const day = (part: Partial<LoggedDay>) => Object.freeze(loggedDay('2026-11-24', part));

it('adds days up, in any order, and leaves them as they were', () => {
  const days = [
    day({ heldMinutes: 50, heldSessions: 1, supportMinutes: 5 }),
    day({ heldMinutes: 90, plannedUnits: 1.5, otherMinutes: 15 }),
  ];
  expect(totalsOf(days)).toEqual(totalsOf([...days].reverse()));
  expect(totalsOf(days)).toMatchObject({ heldMinutes: 140, heldSessions: 1, plannedUnits: 1.5 });
  expect(totalsOf([])).toMatchObject({ heldMinutes: 0, plannedUnits: 0 });
});
