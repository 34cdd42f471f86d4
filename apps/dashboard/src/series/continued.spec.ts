import { type LogSession, SaveSeries } from '@understory/contracts';
import { aSeries } from '../cases/spec-cases';
import { saidOf } from '../today/session-writes';
import { session } from '../today/spec-support';
import {
  canBeShared,
  continued,
  endedBefore,
  endedBehind,
  isOnlyPlanned,
  isOver,
  seriesFrom,
} from './continued';

const tuesdays = aSeries(null);
const said = (startsAt: string, part: Partial<LogSession> = {}): LogSession => ({
  ...saidOf(session('14:00', { series: { id: tuesdays.id, on: '2026-11-24' } })),
  startsAt,
  ...part,
});
const goOn = (changed: LogSession, isWritten = false, series = tuesdays, today = '2026-11-16') =>
  continued(series, changed, { isWritten, weekStart: 1, today });

describe('seriesFrom', () => {
  it('begins on the day and at the clock time of the session, in its zone', () => {
    const first = said('2026-07-01T20:30:00Z', { zone: 'Pacific/Auckland' });
    const rhythm = { unit: 'week', every: 2, weekdays: [4] } as const;
    const series = seriesFrom(first, { rhythm: { ...rhythm, weekdays: [4] }, lastOn: null });
    expect(SaveSeries.parse(series)).toMatchObject({
      firstOn: '2026-07-02',
      at: '08:30',
      zone: 'Pacific/Auckland',
      rhythm,
      minutes: 50,
      version: 0,
    });
  });
});

describe('isOnlyPlanned', () => {
  it('is a plan without any mark', () => {
    expect(isOnlyPlanned(said('2026-11-24T14:00:00Z'))).toBe(true);
    expect(isOnlyPlanned(said('2026-11-24T14:00:00Z', { outcome: 'held' }))).toBe(false);
    expect(isOnlyPlanned(said('2026-11-24T14:00:00Z', { isFirst: true }))).toBe(false);
    expect(isOnlyPlanned(said('2026-11-24T14:00:00Z', { isRiskEvent: true }))).toBe(false);
  });
});

describe('canBeShared', () => {
  const before = said('2026-11-24T14:00:00.000Z');

  it.each<[string, Partial<LogSession>]>([
    ['another time', { startsAt: '2026-11-24T15:00:00Z' }],
    ['another length', { minutes: 80 }],
    ['another kind', { kind: 'couple' }],
    ['another case', { caseId: tuesdays.id }],
  ])('is %s', (_, part) => expect(canBeShared(before, { ...before, ...part })).toBe(true));

  it('is neither an outcome nor the same moment written otherwise', () => {
    const marked = { ...before, outcome: 'held', startsAt: '2026-11-24T14:00:00Z' } as const;
    expect(canBeShared(before, marked)).toBe(false);
  });
});

describe('continued', () => {
  it('goes on from the new time', () => {
    const series = goOn(said('2026-11-24T15:30:00Z', { minutes: 80 }));
    expect(SaveSeries.parse(series)).toMatchObject({
      firstOn: '2026-11-24',
      at: '15:30',
      minutes: 80,
      rhythm: tuesdays.rhythm,
      continues: { id: tuesdays.id, version: tuesdays.version },
      version: 0,
    });
  });

  it('takes its weekday along, and leaves the others of the week', () => {
    const twice = aSeries(null, { rhythm: { unit: 'week', every: 1, weekdays: [2, 4] } });
    const rhythm = { unit: 'week', every: 1, weekdays: [3, 4] };
    expect(goOn(said('2026-11-25T14:00:00Z'), false, twice)).toMatchObject({
      firstOn: '2026-11-25',
      rhythm,
    });
    expect(goOn(said('2026-11-26T14:00:00Z'), false, twice)?.rhythm).toMatchObject({
      weekdays: [4],
    });
  });

  it('begins with the next one where this one is written', () => {
    const held = said('2026-11-25T15:00:00Z', { outcome: 'held' });
    expect(goOn(held, true)).toMatchObject({ firstOn: '2026-12-02', at: '15:00' });
    const second = aSeries(null, { rhythm: { unit: 'week', every: 2, weekdays: [2] } });
    expect(goOn(held, true, second)).toMatchObject({ firstOn: '2026-12-09' });
  });

  it('is nothing where none comes after it, or it was moved by more than six days', () => {
    const ending = aSeries(null, { lastOn: '2026-11-24' });
    expect(goOn(said('2026-11-24T15:00:00Z', { outcome: 'held' }), true, ending)).toBeNull();
    expect(goOn(said('2026-11-30T14:00:00Z'))).not.toBeNull();
    expect(goOn(said('2026-12-01T14:00:00Z'))).toBeNull();
    expect(goOn(said('2026-11-17T14:00:00Z'))).toBeNull();
  });

  it('ends no earlier than it begins', () => {
    const ending = aSeries(null, { lastOn: '2026-11-24' });
    expect(goOn(said('2026-11-26T14:00:00Z'), false, ending)?.lastOn).toBe('2026-11-26');
  });
});

describe('a session of a day that is over', () => {
  const held = said('2026-11-24T15:30:00Z', { outcome: 'held' });
  const seconds = aSeries(null, { rhythm: { unit: 'week', every: 2, weekdays: [2] } });

  it('leaves the past as it was: those after it begin with the first from today on', () => {
    expect(goOn(held, true, tuesdays, '2026-12-08')).toMatchObject({
      firstOn: '2026-12-08',
      at: '15:30',
    });
    expect(goOn(held, true, tuesdays, '2026-12-09')?.firstOn).toBe('2026-12-15');
    expect(goOn(held, true, seconds, '2026-12-09')?.firstOn).toBe('2026-12-22');
    expect(goOn(said('2026-11-24T15:30:00Z'), false, tuesdays, '2026-11-25')?.firstOn).toBe(
      '2026-12-01',
    );
  });

  it('speaks for none where the series ends before today', () => {
    const ending = aSeries(null, { lastOn: '2026-12-01' });
    expect(goOn(held, true, ending, '2026-12-02')).toBeNull();
  });

  it('ends the earlier series today at the earliest, where it moved to a later day', () => {
    const moved = said('2026-11-26T14:00:00Z', { outcome: 'held' });
    const behind = (today: string) => {
      const begun = goOn(moved, true, tuesdays, today);
      return begun && endedBehind(tuesdays, moved, { begun, today });
    };
    expect(behind('2026-12-01')?.lastOn).toBe('2026-11-30');
    expect(behind('2026-12-03')).toBeNull();
  });

  it('is over once its day is', () => {
    expect(isOver(held, '2026-11-25')).toBe(true);
    expect(isOver(held, '2026-11-24')).toBe(false);
  });
});

describe('endedBehind', () => {
  const behind = (startsAt: string, isWritten: boolean, series = tuesdays) => {
    const moved = said(startsAt, { outcome: 'held' });
    const begun = goOn(moved, isWritten, series);
    if (!begun) throw new Error('Nothing comes after it.');
    return endedBehind(series, moved, { begun, today: '2026-11-16' });
  };

  it('ends the earlier series before the day that a written one was moved to', () => {
    const version = tuesdays.version + 1;
    expect(behind('2026-11-25T14:00:00Z', true)).toMatchObject({ lastOn: '2026-11-24', version });
    expect(behind('2026-11-28T14:00:00Z', true)).toMatchObject({ lastOn: '2026-11-27', version });
  });

  it('is nothing on the same day, on an earlier one, or where no row is written', () => {
    expect(behind('2026-11-24T15:00:00Z', true)).toBeNull();
    expect(behind('2026-11-23T14:00:00Z', true)).toBeNull();
    expect(behind('2026-11-25T14:00:00Z', false)).toBeNull();
  });

  it('leaves an end that comes before', () => {
    const moved = said('2026-11-28T14:00:00Z', { outcome: 'held' });
    const begun = goOn(moved, true);
    const ending = aSeries(null, { lastOn: '2026-11-26' });
    expect(begun && endedBehind(ending, moved, { begun, today: '2026-11-16' })).toBeNull();
  });
});

describe('endedBefore', () => {
  it('ends the day before, and leaves nothing where that was the first', () => {
    expect(endedBefore(tuesdays, '2026-11-24')).toMatchObject({ lastOn: '2026-11-23', version: 1 });
    expect(endedBefore(tuesdays, '2026-11-03')).toBeNull();
  });
});
