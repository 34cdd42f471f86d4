import { packHeading, thinTieFact } from './pack';

it.each([
  [0, 'No supervision in March yet'],
  [60, 'One hour of supervision in March'],
  [120, 'Two hours of supervision in March'],
  [70, '1 h 10 of supervision in March'],
  [720, 'Twelve hours of supervision in March'],
  [780, '13 h of supervision in March'],
])('heads a month with %d minutes', (minutes, heading) => {
  expect(packHeading('2026-03-01', '2026-03-31', minutes)).toBe(heading);
});

it('names no month where a period runs over more than one', () => {
  expect(packHeading('2026-02-01', '2026-03-04', 60)).toBe(
    'One hour of supervision in this period',
  );
  expect(packHeading('2025-03-01', '2026-03-04', 0)).toBe('No supervision in this period yet');
});

it('says how long a tie has been without a contact, and that of none yet', () => {
  expect(thinTieFact(49, 14)).toBe('49 days since the last contact, agreed every 14.');
  expect(thinTieFact(null, 14)).toBe('Agreed every 14 days, and not met yet.');
});
