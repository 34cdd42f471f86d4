import { checkInInWords } from './week';

it('says a week as it was answered', () => {
  const open = { energy: null, withheld: null, alone: null, demands: null, tooMuch: null };
  const week = { on: '2026-10-09', isSkipped: false, ...open, note: null, version: 1 };
  expect(checkInInWords(week)).toBe('Nothing answered');
  expect(checkInInWords({ ...week, isSkipped: true })).toBe('Skipped');
  expect(checkInInWords({ ...week, energy: 4, alone: 3, note: 'A long one' })).toBe(
    'Energy: Plenty. Alone with the work: Often. A long one.',
  );
});
