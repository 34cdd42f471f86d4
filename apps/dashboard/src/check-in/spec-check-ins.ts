import type { CheckIn, CheckIns, Inventories, Inventory } from '@understory/contracts';
import { epochDay, isoDate } from '@understory/domain';

export const TODAY = '2026-10-09';
/** The Monday of the week that runs. */
export const WEEK = '2026-10-05';

/** For specs: the check-in of a Friday, so many weeks ago. */
export function checkIn(weeksAgo: number, changes: Partial<CheckIn> = {}): CheckIn {
  const back = (date: string) => isoDate(epochDay(date) - 7 * weeksAgo);
  return {
    id: `0192f0c0-0000-7000-8000-0000000001${String(weeksAgo).padStart(2, '0')}`,
    on: back(TODAY),
    weekFrom: back(WEEK),
    isSkipped: false,
    energy: 3,
    withheld: 1,
    alone: 1,
    demands: 1,
    tooMuch: 1,
    note: null,
    version: 1,
    ...changes,
  };
}

export const SKIPPED = {
  isSkipped: true,
  energy: null,
  withheld: null,
  alone: null,
  demands: null,
  tooMuch: null,
} as const;

export function checkIns(...rows: CheckIn[]): CheckIns {
  return { today: TODAY, weekFrom: WEEK, checkIns: rows };
}

/** Weekly ones, oldest first; the first twelve keep little to themselves, the last eight a lot. */
export function twentyWeeks(): CheckIn[] {
  const before = [1, 1, 2, 0, 1, 1, 0, 1, 1, 2, 0, 1];
  const withheld = [...before, ...Array<number>(8).fill(3)];
  return withheld.map((answer, week) => checkIn(20 - week, { withheld: answer }));
}

export function inventory(changes: Partial<Inventory> = {}): Inventory {
  return {
    id: '0192f0c0-0000-7000-8000-000000000201',
    on: '2026-09-01',
    answers: { P1: 75, P2: 50, P3: 75, P4: 25, P5: 75, P6: 25 },
    isFinished: true,
    version: 1,
    ...changes,
  };
}

export function inventories(rows: Inventory[], nextFrom: string | null = null): Inventories {
  return { today: TODAY, nextFrom, inventories: rows };
}
