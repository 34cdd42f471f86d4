import {
  closedWords,
  disconnectionFinding,
  disconnectionInWords,
  openWords,
} from './disconnections';

const open = (openedOn: string, ...workedOn: string[]) => ({ openedOn, workedOn, closing: null });
const closed = (as: 'repaired' | 'let-go', ...workedOn: string[]) => ({
  openedOn: '2026-10-03',
  workedOn,
  closing: { on: '2026-10-20', as },
});

describe('disconnectionFinding', () => {
  it.each([
    [[], 'Nothing stands between you'],
    [[closed('let-go')], 'Nothing stands between you'],
    [[closed('let-go'), closed('repaired')], 'Nothing stands between you now'],
    [[open('2026-11-03'), closed('repaired')], 'Something stands between you since 3 November'],
    [[open('2026-11-03'), open('2026-11-01')], 'Two things stand between you'],
  ])('of %j', (all, finding) => {
    expect(disconnectionFinding(all)).toBe(finding);
  });
});

describe('openWords', () => {
  it.each([
    [open('2026-11-24'), 'Since today.'],
    [open('2026-11-23'), 'Open for a day.'],
    [open('2026-11-12', '2026-11-24'), 'Open for 12 days, worked on once, last today.'],
    [
      open('2026-11-12', '2026-11-14', '2026-11-20', '2026-11-21'),
      'Open for 12 days, worked on three times, last on 21 November.',
    ],
  ])('of %j', (row, words) => {
    expect(openWords(row, '2026-11-24')).toBe(words);
  });
});

describe('closedWords', () => {
  it.each([
    [closed('let-go'), '3 to 20 October 2026, let go'],
    [
      closed('repaired', '2026-10-05', '2026-10-09'),
      '3 to 20 October 2026, repaired, worked on twice',
    ],
  ])('of %j', (row, words) => {
    expect(closedWords(row)).toBe(words);
  });
});

describe('disconnectionInWords', () => {
  it.each([
    [{ ...open('2026-10-03'), note: null }, 'Since 3 October 2026.'],
    [
      { ...open('2026-10-03', '2026-10-05'), note: 'We talked past each other' },
      'Since 3 October 2026, worked on once. We talked past each other.',
    ],
    [{ ...closed('repaired'), note: 'Better now!' }, '3 to 20 October 2026, repaired. Better now!'],
  ])('of %j', (said, words) => {
    expect(disconnectionInWords(said)).toBe(words);
  });
});
