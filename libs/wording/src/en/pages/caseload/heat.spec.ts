import type { CaseloadDay } from '@understory/contracts';
import { heatDaySentence, weekdaysInWords } from './heat';

const TODAY = '2026-11-24';
const NOTHING: Omit<CaseloadDay, 'on'> = {
  heldSessions: 0,
  heldMinutes: 0,
  heldUnits: 0,
  plannedSessions: 0,
  plannedMinutes: 0,
  plannedUnits: 0,
  otherMinutes: 0,
  supportMinutes: 0,
  bookedSupportMinutes: 0,
  longestRun: 0,
};

const cell = (on: string, state: 'held' | 'booked' | 'leave' | 'empty' = 'empty') => ({
  on,
  isToday: on === TODAY,
  state,
});

describe('words of the calendar', () => {
  it('name weekdays', () => {
    expect(weekdaysInWords([1, 2, 5])).toBe('Mondays, Tuesdays and Fridays');
  });

  it('say what a day held, and what is not confirmed', () => {
    const day = {
      ...NOTHING,
      on: '2026-11-23',
      heldSessions: 5,
      heldMinutes: 250,
      longestRun: 2,
      plannedSessions: 1,
      plannedMinutes: 50,
      otherMinutes: 30,
    };
    expect(heatDaySentence(cell('2026-11-23', 'held'), day, TODAY)).toBe(
      'Monday 23 November: 4 h 10 in five sessions, 50 min in one session not confirmed yet, 30 min of other work, two in a row at most.',
    );
  });

  it('say what is ahead, and today', () => {
    const planned = { ...NOTHING, on: '2026-11-25', plannedSessions: 3, plannedMinutes: 150 };
    const booked = cell('2026-11-25', 'booked');
    expect(heatDaySentence(booked, planned, TODAY)).toBe(
      'Wednesday 25 November: 2 h 30 in three sessions booked.',
    );
    expect(heatDaySentence(cell(TODAY), undefined, TODAY)).toBe(
      'Tuesday 24 November, today: nothing logged.',
    );
  });

  it('never take nothing for free', () => {
    expect(heatDaySentence(cell('2026-11-20'), undefined, TODAY)).toContain('nothing logged');
    expect(heatDaySentence(cell('2026-11-27'), undefined, TODAY)).toContain('nothing booked');
    expect(heatDaySentence(cell('2026-11-27', 'leave'), undefined, TODAY)).toBe(
      'Friday 27 November: leave.',
    );
  });
});
