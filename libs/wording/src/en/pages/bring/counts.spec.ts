import {
  importOutcome,
  eventCount,
  eventLength,
  eventLengthWithUnit,
  foundInCalendar,
  importKindTotal,
  importLeaveTotal,
} from './counts';

describe('counts of a calendar', () => {
  it('are said in digits', () => {
    expect([0, 1, 1200].map(eventCount)).toEqual(['0 events', '1 event', '1,200 events']);
  });

  it('have a length in hours to the quarter, or in days', () => {
    const lengths = [
      { minutes: 3045, isAllDay: false },
      { minutes: 1440, isAllDay: true },
      { minutes: 4320, isAllDay: true },
    ];
    expect(lengths.map(eventLength)).toEqual(['50¾', '1 day', '3 days']);
    expect(lengths.map(eventLengthWithUnit)).toEqual(['50¾ h', '1 day', '3 days']);
  });

  it('add up by kind', () => {
    expect(importKindTotal('client', 1246, 12_300)).toBe('client 1,246, 205 h');
    expect([1, 5].map(importLeaveTotal)).toEqual(['leave 1 day', 'leave 5 days']);
  });
});

describe('foundInCalendar', () => {
  it.each([
    [{ sessions: 2, contacts: 1, events: 3 }, '2 sessions and 1 contact since 1 September.'],
    [{ sessions: 1, contacts: 0, events: 4 }, '1 session since 1 September.'],
    [{ sessions: 0, contacts: 0, events: 2 }, '2 events since 1 September.'],
  ])('of %j', (found, sentence) => {
    expect(foundInCalendar(found, '2026-09-01', '2026-11-20')).toBe(sentence);
  });

  it('names the year only where it is another', () => {
    const found = { sessions: 1, contacts: 0, events: 1 };
    expect(foundInCalendar(found, '2025-09-01', '2026-11-20')).toBe(
      '1 session since 1 September 2025.',
    );
  });
});

describe('importOutcome', () => {
  it.each([
    [{ added: 1200, changed: 0, unchanged: 0 }, '1,200 events are new.'],
    [
      { added: 1, changed: 2, unchanged: 1 },
      '1 event is new, 2 moved or changed and 1 was there already.',
    ],
    [{ added: 0, changed: 0, unchanged: 3 }, 'Nothing new: all 3 were there already.'],
    [{ added: 0, changed: 0, unchanged: 1 }, 'Nothing new: the one event was there already.'],
  ])('of %j', (batch, sentence) => {
    expect(importOutcome(batch)).toBe(sentence);
  });
});
