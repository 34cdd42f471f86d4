import { Day } from './day-session';
import { at, daySessions, nextId, session } from './spec-support';

describe('Day', () => {
  it('sorts sessions and says how each stands at this moment', () => {
    const sessions = [session('14:00'), session('09:00', { outcome: 'held' }), session('12:00')];
    const states = (now: string) => daySessions(now, sessions).map(({ state }) => state);
    expect(states('12:20')).toEqual(['marked', 'running', 'later']);
    expect(states('12:50')).toEqual(['marked', 'to-mark', 'later']);
  });

  it('names the case of a session by its code', () => {
    const cases = [{ id: nextId(), code: 'K-14' }];
    const named = session('09:00', { caseId: cases[0]?.id ?? null });
    const codes = daySessions('12:00', [named, session('10:00')], cases).map(({ code }) => code);
    expect(codes).toEqual(['K-14', '']);
  });

  it('counts by the clock of the person, whatever zone was logged', () => {
    const day = new Day('2026-11-24', 'Pacific/Auckland', at('01:00'));
    const [first] = day.sessions([session('00:30')]);
    expect(first?.startClock).toBe('13:30');
    expect(day.nowClock).toBe('14:00');
    expect(day.nowMinute).toBe(14 * 60);
  });

  it('shows what another zone now puts on another day by the clock of the day it was logged on', () => {
    const day = new Day('2026-11-24', 'America/New_York', at('15:00'));
    const clocks = day
      .sessions([session('00:30'), session('14:00')])
      .map(({ startClock, endClock }) => `${startClock} to ${endClock}`);
    expect(clocks).toEqual(['00:30 to 01:20', '09:00 to 09:50']);
  });

  it('keeps lengths right on the day that clocks change', () => {
    const changing = new Day('2026-10-25', 'Europe/London', at('12:00'));
    const [early] = changing.sessions([session('00:30', { startsAt: '2026-10-25T00:30:00Z' })]);
    expect(early).toMatchObject({ start: 90, end: 140, startClock: '01:30', endClock: '01:20' });
  });
});
