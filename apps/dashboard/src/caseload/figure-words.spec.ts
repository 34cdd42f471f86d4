import { weekLabel } from '@understory/wording';
import { runsFinding, runsNote } from './breathing-words';
import { readCaseload } from './caseload-reading';
import { casesFinding } from './cases-words';
import { hoursFinding } from './hours-words';
import { layOutRuns } from './runs-layout';
import { aCase, aCaseload, aDay, anAgreement, dayOf, weeksOf } from './spec-support';

const read = (changes: Parameters<typeof aCaseload>[0]) => readCaseload(aCaseload(changes));

describe('words of breathing space', () => {
  it('count days beyond what was agreed', () => {
    const one = [...weeksOf(1), aDay(dayOf(1, 4), { longestRun: 6 })];
    const two = [...one, aDay(dayOf(2, 4), { longestRun: 5 })];
    expect(runsFinding(read({}))).toBe('No day had more than four in a row');
    expect(runsFinding(read({ days: one }))).toBe('One day had more than four in a row');
    expect(runsFinding(read({ days: two }))).toBe('Two days had more than four in a row');
    expect(runsFinding(read({ days: [] }))).toBe('No run of sessions is known yet');
  });

  it('say what was agreed or taken, and which weekdays are full', () => {
    expect(runsNote(read({}))).toBe(
      'A run ends with ten free minutes. You agreed on four at most.',
    );
    const agreements = [anAgreement({ longestRun: null })];
    expect(runsNote(read({ agreements }))).toContain('Nothing is agreed, so four are taken.');
    const days = weeksOf(12).map((day) =>
      Temporal.PlainDate.from(day.on).dayOfWeek === 2 ? { ...day, longestRun: 4 } : day,
    );
    expect(runsNote(read({ days }))).toContain('Tuesdays usually have no room for one more.');
  });
});

describe('drawing of runs', () => {
  const week = (on: string, longestRun: number | null) => ({ on, longestRun, daysBeyond: 0 });

  it('stands on the ground, with room for two more than agreed', () => {
    const layout = layOutRuns([week('2026-11-16', 3), week('2026-11-23', 5)], 4, 332);
    expect(layout.agreedY).toBe(140 - 4 * 19);
    expect(layout.columns.map(({ bar }) => bar)).toEqual([
      { y: 83, height: 57 },
      { y: 45, height: 95 },
    ]);
    expect(layout.columns.map(({ isBeyond }) => isBeyond)).toEqual([false, true]);
  });

  it('draws nothing where nothing was held, and keeps ten in a row inside', () => {
    const layout = layOutRuns([week('2026-11-16', null), week('2026-11-23', 10)], 4, 332);
    expect(layout.columns[0]?.bar).toBeNull();
    expect(layout.columns[1]?.bar?.y).toBe(26);
    expect(layOutRuns([], 4, 240).columns).toEqual([]);
  });
});

describe('words of hours', () => {
  const hours = (hoursAWeek: number | null, contractedHours: number | null = 20) =>
    hoursFinding({ ...read({}), hoursAWeek, agreement: anAgreement({ contractedHours }) });

  it('stand beside the contract', () => {
    expect(hours(18.1)).toBe('18 of 20 contracted hours logged a week');
    expect(hours(20.1)).toBe('20 of 20 contracted hours, as agreed');
    expect(hours(22.4)).toBe('22½ of 20 contracted hours, 2½ over');
  });

  it('claim nothing that is not known', () => {
    expect(hours(null)).toBe('Hours need a week of days first');
    expect(hours(18, null)).toBe('No contracted hours are agreed');
  });
});

describe('words of cases and weeks', () => {
  const none = { heldSessions: 0, units: 0 };

  it('name the heaviest', () => {
    const of = (...cases: ReturnType<typeof aCase>[]) => casesFinding({ cases, withoutCase: none });
    expect(of(aCase('K-14', 8), aCase('K-15', 4))).toBe('K-14 weighs most');
    expect(of(aCase('K-14', 8), aCase('K-15', 8))).toBe('K-14 and K-15 weigh most');
    expect(of(aCase('K-14', 8))).toBe('K-14 is the one case of four weeks');
    expect(of()).toBe('No session in four weeks');
    expect(casesFinding({ cases: [], withoutCase: { heldSessions: 1, units: 1 } })).toBe(
      'No session names a case yet',
    );
  });

  it('tell a week by all that it holds, or that nothing is logged', () => {
    const leave = [{ from: dayOf(2), to: dayOf(2, 6) }];
    const days = [
      aDay(dayOf(2)),
      aDay(dayOf(0), { plannedUnits: 2, plannedSessions: 2, bookedSupportMinutes: 60 }),
    ];
    const labels = read({ leave, days, since: dayOf(2) }).weeks.map(weekLabel);
    expect(labels).toEqual([
      '9 November: leave, 5 units held, 30 minutes of support.',
      '16 November: nothing logged.',
      '23 November: 5 units held, 2 booked, 30 minutes of support, 60 minutes of support booked.',
    ]);
  });
});
