import { CALENDAR_NOTES } from './reading-calendars';

const GERMAN = { words: 'en-GB', numbers: 'de-DE' };
const YEARS = { from: '2024-01-01', to: '2026-12-31' };

describe('notes on how a calendar was read', () => {
  it.each([
    [CALENDAR_NOTES.floating(1, 'Europe/Berlin', GERMAN), /^1 event names /],
    [CALENDAR_NOTES.floating(1200, 'Europe/Berlin', GERMAN), /^1\.200 events name /],
    [CALENDAR_NOTES.replaced(1, GERMAN), /^1 older version of an event was /],
    [CALENDAR_NOTES.replaced(1200, GERMAN), /^1\.200 older versions of events were /],
    [CALENDAR_NOTES.outside(1, YEARS, GERMAN), /^1 event lies before 1 January 2024 /],
    [CALENDAR_NOTES.outside(1200, YEARS, GERMAN), /^1\.200 events lie before 1 January 2024 /],
  ])('write numbers as their reader does: %s', (sentence, expected) => {
    expect(sentence).toMatch(expected);
  });
});
