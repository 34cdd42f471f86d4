import type { CaseLately } from '@understory/contracts';
import { type FillRow, nextRow, overlaps, sessionOfRow, wrongRows } from './fill-rows';
import { filledTotals, fitsDay, hoursOf } from './fill-sums';
import { loggedDay, sessionOn } from './spec-support';

const DATE = '2026-11-20';
const ZONE = 'Europe/London';
const CASE: CaseLately = {
  id: '0192f0c0-0000-7000-8000-00000000ca5e',
  code: 'K-14',
  kind: 'couple',
  acuity: 'complex',
  isTraumaFocused: true,
  minutes: 80,
  rhythmDays: 7,
  practiceId: '0192f0c0-0000-7000-8000-00000000000a',
  startsOn: '2026-01-01',
  endsOn: null,
  pauses: [],
  version: 1,
  heldSessions: 3,
  lastHeldOn: null,
  nextOn: null,
};
const facts = {
  date: DATE,
  timeZone: ZONE,
  now: Temporal.Instant.from('2026-11-24T12:44:00Z'),
  cases: [CASE],
};
const row = (part: Partial<FillRow> = {}): FillRow => ({
  id: 'r1',
  time: '09:00',
  minutes: '50',
  caseId: '',
  ...part,
});
const names = (rows: FillRow[]) => wrongRows(rows, facts).map(({ name }) => name);

describe('rows of a day', () => {
  it('begin after the one before, and open where that says nothing', () => {
    expect(nextRow([], facts)).toMatchObject({ time: '', minutes: '50', caseId: '' });
    expect(nextRow([row()], facts).time).toBe('10:00');
    expect(nextRow([row({ minutes: 'fifty' })], facts).time).toBe('');
    expect(nextRow([row({ time: '23:30' })], facts).time).toBe('');
    expect(nextRow([row()], facts).id).not.toBe(nextRow([row()], facts).id);
  });

  it('take kind, acuity and practice from their case', () => {
    expect(sessionOfRow(row({ caseId: CASE.id }), facts)).toMatchObject({
      startsAt: '2026-11-20T09:00:00Z',
      minutes: 50,
      kind: 'couple',
      acuity: 'complex',
      isTraumaFocused: true,
      caseId: CASE.id,
      practiceId: CASE.practiceId,
      outcome: 'held',
      version: 0,
    });
    expect(sessionOfRow(row(), facts)).toMatchObject({ kind: 'individual', caseId: null });
  });

  it('are planned where they are still ahead', () => {
    const today = { ...facts, date: '2026-11-24' };
    expect(sessionOfRow(row({ time: '12:44' }), today).outcome).toBe('held');
    expect(sessionOfRow(row({ time: '12:45' }), today).outcome).toBe('planned');
  });

  it('have a defined start in the hour that daylight saving skips', () => {
    const spring = { ...facts, date: '2027-03-28' };
    expect(sessionOfRow(row({ time: '01:30' }), spring).startsAt).toBe('2027-03-28T01:30:00Z');
  });

  it('name every answer that cannot be read', () => {
    expect(names([row()])).toEqual([]);
    expect(names([row({ time: '25:10' })])).toEqual(['time.r1']);
    expect(names([row({ minutes: '1:20' }), row({ id: 'r2', minutes: '1 h 20' })])).toEqual([]);
    expect(names([row({ minutes: '' })])).toEqual(['minutes.r1']);
    expect(names([row({ minutes: '0' })])).toEqual(['minutes.r1']);
    expect(names([row({ minutes: '601' })])).toEqual(['minutes.r1']);
    expect(names([row({ minutes: '50.5' })])).toEqual(['minutes.r1']);
    expect(names([row(), row({ id: 'r2', time: '', minutes: 'x' })])).toEqual([
      'time.r2',
      'minutes.r2',
    ]);
    expect(wrongRows([row(), row({ id: 'r2', time: '' })], facts)[0]?.message).toBe(
      'Session 2: write the start like 14:10.',
    );
  });
});

describe('overlaps', () => {
  const added = (time: string, minutes = '50') => sessionOfRow(row({ time, minutes }), facts);

  it('are those that take time from one that is new', () => {
    const standing = [sessionOn(DATE, '09:00', { outcome: 'held' })];
    expect(overlaps(standing, [added('09:30')], facts)).toEqual([
      { first: '09:00', second: '09:30' },
    ]);
    expect(overlaps(standing, [added('09:50')], facts)).toEqual([]);
    expect(overlaps([], [added('10:00'), added('09:20')], facts)).toEqual([
      { first: '09:20', second: '10:00' },
    ]);
  });

  it('say nothing of two that stood there before, nor of one that was cancelled', () => {
    const two = [sessionOn(DATE, '09:00', { outcome: 'held' }), sessionOn(DATE, '09:20')];
    expect(overlaps(two, [], facts)).toEqual([]);
    const cancelled = [sessionOn(DATE, '09:00', { outcome: 'cancelled' })];
    expect(overlaps(cancelled, [added('09:20')], facts)).toEqual([]);
  });
});

describe('sums of a day', () => {
  it('move what is ticked from planned to held, and add what is typed', () => {
    const expected = sessionOn(DATE, '09:00');
    const day = loggedDay(DATE, {
      plannedSessions: 2,
      plannedMinutes: 100,
      plannedUnits: 2,
      otherMinutes: 30,
    });
    const couple = sessionOfRow(row({ caseId: CASE.id, minutes: '50' }), facts);
    const sums = filledTotals(Object.freeze(day), [expected], [couple]);
    expect(sums).toMatchObject({
      heldSessions: 2,
      heldMinutes: 100,
      plannedSessions: 1,
      plannedMinutes: 50,
      plannedUnits: 1,
      otherMinutes: 30,
    });
    expect(sums.heldUnits).toBeGreaterThan(2);
  });

  it('know that a day has 23, 24 or 25 hours', () => {
    expect(hoursOf(DATE, ZONE)).toBe(24);
    expect(hoursOf('2026-10-25', ZONE)).toBe(25);
    expect(hoursOf('2027-03-28', ZONE)).toBe(23);
    expect(fitsDay(24 * 60, DATE, ZONE)).toBe(true);
    expect(fitsDay(24 * 60 + 1, DATE, ZONE)).toBe(false);
    expect(fitsDay(25 * 60, '2026-10-25', ZONE)).toBe(true);
  });
});
