import { frozen } from '../test/logs';
import { inGroup, supervised } from '../test/supervision';
import { creditOf, type CreditLine } from './credit';
import { limitedLines } from './limited-lines';
import type { SupervisionContact } from './log';
import type { CreditRule, PolicyPeriod } from './policy';
import { CALIFORNIA_ASSOCIATE } from './policies/california';
import { WHOLE_TIME } from './policies/credit-rules';
import { COAMFTE_STUDENT } from './policies/training';

/** Up to six hours a week; a group brings half of its time; shorter than an hour brings nothing. */
const SIX_HOURS = CALIFORNIA_ASSOCIATE.credit;
const THREE_CONTACTS = COAMFTE_STUDENT.credit;
const FROM_SUNDAY: PolicyPeriod = { kind: 'week', startsOn: 7 };
const FROM_MONDAY: PolicyPeriod = { kind: 'week', startsOn: 1 };
const FROM_WEDNESDAY: PolicyPeriod = { kind: 'week', startsOn: 3 };
const NO_END: PolicyPeriod = { kind: 'total' };

function limited(
  rule: CreditRule,
  period: PolicyPeriod,
  contacts: readonly SupervisionContact[],
): CreditLine[] {
  const lines = contacts.map((contact) => creditOf(rule, contact));
  return limitedLines(frozen(lines), rule, period);
}

const minutesOf = (lines: readonly CreditLine[]) => lines.map(({ minutes }) => minutes);
const idsOf = (lines: readonly CreditLine[]) => lines.map(({ contact }) => contact.id);
const held = (day: number, minutes: number, id = `on-${day}`) =>
  supervised(`2026-03-${String(day).padStart(2, '0')}`, { id, minutes });

/** Every order of a few. */
function orders<Row>(rows: readonly Row[]): Row[][] {
  if (rows.length < 2) return [[...rows]];
  return rows.flatMap((row) =>
    orders(rows.filter((other) => other !== row)).map((rest) => [row, ...rest]),
  );
}

describe('limitedLines', () => {
  it('gives the oldest first, by id within a day, with and without a limit', () => {
    const contacts = [held(3, 60), held(2, 60, 'b'), held(2, 60, 'a'), held(2, 60, 'c')];
    for (const order of orders(contacts)) {
      expect(idsOf(limited(WHOLE_TIME, NO_END, order))).toEqual(['a', 'b', 'c', 'on-3']);
      expect(idsOf(limited(SIX_HOURS, NO_END, order))).toEqual(['a', 'b', 'c', 'on-3']);
    }
  });

  it('leaves what is within the limit as it was', () => {
    expect(limited(SIX_HOURS, FROM_SUNDAY, [held(9, 180), held(10, 180)])).toMatchObject([
      { minutes: 180, credit: { rule: 'full' } },
      { minutes: 180, credit: { rule: 'full' } },
    ]);
  });

  it('cuts what is over it: five hours alone leave one of the two in a group, half of which counts', () => {
    const group = inGroup('2026-03-09', 120, 8);
    for (const order of orders([group, held(10, 180), held(11, 120)])) {
      const lines = limited(SIX_HOURS, FROM_SUNDAY, order);
      expect(minutesOf(lines)).toEqual([30, 180, 120]);
      expect(lines[0]?.credit).toEqual({ rule: 'nothing', because: 'weekly-limit' });
    }
  });

  it('keeps, of three contacts a week, those that bring most, and of equal ones the earlier', () => {
    const contacts = [held(2, 30), held(3, 50), held(4, 40), held(5, 40), held(6, 40)];
    for (const order of orders(contacts)) {
      expect(minutesOf(limited(THREE_CONTACTS, NO_END, order))).toEqual([0, 50, 40, 40, 0]);
    }
  });

  it('takes the lower id of two alike on one day', () => {
    const contacts = [held(2, 60, 'd'), held(2, 60, 'b'), held(2, 60, 'a'), held(2, 60, 'c')];
    for (const order of orders(contacts)) {
      expect(minutesOf(limited(THREE_CONTACTS, NO_END, order))).toEqual([60, 60, 60, 0]);
    }
  });

  it('holds both limits where there are two', () => {
    const both = { ...THREE_CONTACTS, mostMinutesAWeek: 200 };
    const contacts = [held(2, 60), held(3, 90), held(4, 80), held(5, 70)];
    expect(minutesOf(limited(both, NO_END, contacts))).toEqual([0, 90, 80, 30]);
  });

  it('does not spend the limit on what brings nothing, and says of it what it said before', () => {
    const short = held(8, 30, 'short');
    const unsaid = supervised('2026-03-09', { id: 'unsaid', format: null, minutes: 120 });
    const lines = limited(SIX_HOURS, FROM_SUNDAY, [short, unsaid, held(10, 240), held(11, 180)]);
    expect(lines.map(({ credit, minutes }) => [credit.rule, minutes])).toEqual([
      ['nothing', 0],
      ['unknown', 0],
      ['full', 240],
      ['nothing', 120],
    ]);
    expect(lines[0]?.credit).toEqual({ rule: 'nothing', because: 'too-short' });
    expect(lines[1]?.credit).toEqual({ rule: 'unknown', missing: 'format' });
  });

  /** Four hours each on Tuesday 3, Sunday 8, Monday 9 and Tuesday 10 March 2026. */
  it.each<[string, PolicyPeriod, number[]]>([
    ['from Sunday', FROM_SUNDAY, [240, 240, 120, 0]],
    ['from Monday', FROM_MONDAY, [240, 120, 240, 120]],
    ['from Wednesday', FROM_WEDNESDAY, [240, 240, 120, 0]],
    ['from Monday, of a total', NO_END, [240, 120, 240, 120]],
    ['from Monday, of a month', { kind: 'month' }, [240, 120, 240, 120]],
  ])('counts weeks %s', (_name, period, minutes) => {
    const contacts = [3, 8, 9, 10].map((day) => held(day, 240));
    expect(minutesOf(limited(SIX_HOURS, period, contacts))).toEqual(minutes);
  });

  it('is empty for nothing', () => {
    expect(limitedLines([], SIX_HOURS, FROM_SUNDAY)).toEqual([]);
  });
});
