import {
  loadSentence,
  weekLabel,
  weeksLabel,
  weeksOverFinding,
  weeksUnagreedFinding,
} from './weeks';

it.each([
  [0, 0, 'No whole week yet'],
  [1, 0, 'One week, not over'],
  [1, 1, 'One week, and over'],
  [2, 0, 'Neither of two weeks was over'],
  [2, 1, 'One of two weeks was over'],
  [2, 2, 'Both weeks were over'],
  [12, 0, 'None of twelve weeks was over'],
  [12, 3, 'Three of twelve weeks were over'],
  [12, 12, 'All twelve weeks were over'],
])('of %d weeks, %d over: %s', (weeks, over, finding) => {
  expect(weeksOverFinding(weeks, over)).toBe(finding);
});

it('finds none over where nothing is agreed', () => {
  expect(weeksUnagreedFinding(12)).toBe('Work of twelve weeks, nothing agreed');
  expect(weeksUnagreedFinding(0)).toBe('No whole week yet');
});

it('says load with its number, as far as it is known', () => {
  expect(loadSentence(20.91, 1.0449)).toBe(
    'Weighed over six weeks, the last two in full, you carry 20.9 units a week, 104\u00a0% of what was agreed for them. A usual 50-minute session counts one.',
  );
  expect(loadSentence(20.91, null)).toContain('20.9 units a week. A usual');
  expect(loadSentence(null, null)).toContain('once a week of days is known.');
});

it('tells a week by all that it holds', () => {
  const week = {
    on: '2026-11-23',
    isLeave: true,
    heldUnits: 5,
    plannedUnits: 2,
    supportMinutes: 30,
    bookedSupportMinutes: 60,
  };
  const nothing = { heldUnits: 0, plannedUnits: 0, supportMinutes: 0, bookedSupportMinutes: 0 };
  expect(weekLabel(week)).toBe(
    '23 November: leave, 5 units held, 2 booked, 30 minutes of support, 60 minutes of support booked.',
  );
  expect(weeksLabel('One week, and over', [{ ...nothing, on: '2026-11-16', isLeave: false }])).toBe(
    'One week, and over. 16 November: nothing logged.',
  );
});

it.each([
  [1, 0, 'one unit held'],
  [0.75, 1, '¾ of a unit held, 1 booked'],
  [0, 1, 'one unit booked'],
  [0, 2.5, '2½ units booked'],
])('counts the units of a week with %d held and %d booked', (heldUnits, plannedUnits, words) => {
  const support = { supportMinutes: 0, bookedSupportMinutes: 0 };
  const week = { on: '2026-11-23', isLeave: false, heldUnits, plannedUnits, ...support };
  expect(weekLabel(week)).toBe(`23 November: ${words}.`);
});
