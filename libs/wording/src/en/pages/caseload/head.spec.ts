import { CASELOAD_SENTENCES, unconfirmedSentence } from './head';

const week = { on: '2026-11-16', heldUnits: 24, supportMinutes: 120 };
const other = { on: '2026-10-19', heldUnits: 22.5, supportMinutes: 0 };
const said = ({ finding, relief }: { finding: string; relief: string }) => `${finding} ${relief}`;

it('says of last week what stands out', () => {
  const { fullest, leastSupport, lastWeek, lastWasLeave, oneWeek } = CASELOAD_SENTENCES;
  expect(said(fullest(week, 12))).toBe(
    'Last week was the fullest of twelve, with 2 h of support beside it.',
  );
  expect(said(fullest(other, 2))).toContain('with no support logged beside it.');
  expect(said(leastSupport(week))).toBe(
    'Last week had the least support, beside 24 units of work.',
  );
  expect(said(lastWeek(week, other))).toBe(
    'Last week held 24 units. The fullest was the week of 19 October, with 22½.',
  );
  expect(said(lastWasLeave(other))).toBe(
    'Last week was leave. The fullest was the week of 19 October, with 22½.',
  );
  expect(said(oneWeek(week))).toBe(
    'One whole week is known: 24 units, with nothing yet to compare it to.',
  );
});

it('says until when leave lasts', () => {
  expect(said(CASELOAD_SENTENCES.onLeave('2026-12-04'))).toBe(
    'On leave until 4 December, and its days are taken out of what you agreed.',
  );
});

it('says what waits to be confirmed', () => {
  expect(unconfirmedSentence(1)).toBe('One session before today counts once it is confirmed.');
  expect(unconfirmedSentence(3)).toBe('Three sessions before today count once they are confirmed.');
});
