import type { CasePause } from '@understory/contracts';
import {
  caseDetails,
  caseInWords,
  caseLately,
  caseRhythmWords,
  pauseName,
  seriesDetails,
} from './case-sentences';

const TODAY = '2026-11-24';

it.each([
  [null, 'no set rhythm'],
  [1, 'every day'],
  [7, 'every week'],
  [10, 'every ten days'],
  [14, 'every two weeks'],
  [30, 'once a month'],
  [42, 'every six weeks'],
  [45, 'every 45 days'],
])('a rhythm of %j days is %s', (days, words) => {
  expect(caseRhythmWords(days)).toBe(words);
});

describe('caseDetails', () => {
  const known = {
    code: 'K-14',
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    minutes: 50,
    rhythmDays: 7,
    practiceId: null,
    startsOn: '2026-01-12',
    endsOn: null,
    pauses: [],
    version: 1,
  } as const;

  it('says what is usual in few words, and what is not besides', () => {
    expect(caseDetails({ ...known, pauses: [] })).toBe('Individual, 50 min, every week');
    const other = { kind: 'couple', acuity: 'complex', isTraumaFocused: true } as const;
    expect(caseDetails({ ...known, ...other, pauses: [], rhythmDays: null })).toBe(
      'Couple, 50 min, complex, trauma-focused, no set rhythm',
    );
  });
});

describe('caseInWords', () => {
  const known = {
    code: 'K-14',
    kind: 'individual',
    acuity: 'complex',
    isTraumaFocused: false,
    minutes: 50,
    rhythmDays: 7,
    practiceId: null,
    startsOn: '2026-01-12',
    endsOn: null,
    pauses: [],
    version: 1,
  } as const;
  const say = (part: object, practice: string | null = null) =>
    caseInWords({ ...known, pauses: [], ...part }, { code: 'K-14', practice, today: TODAY });

  it('says all that its form says', () => {
    expect(say({})).toBe('K-14, individual, 50 min, complex, every week. Began on 12 January.');
    const pauses = [{ from: '2026-12-20', to: null }];
    expect(say({ endsOn: '2027-01-05', pauses }, 'Alder House')).toBe(
      'K-14, individual, 50 min, complex, every week, Alder House. Began on 12 January. Ends on 5 January 2027. Pause from 20 December.',
    );
  });

  it.each([
    ['startsOn', '2026-11-23', 'Began on 23 November.'],
    ['startsOn', TODAY, 'Began on 24 November.'],
    ['startsOn', '2026-11-25', 'Begins on 25 November.'],
    ['endsOn', '2026-11-23', 'Ended on 23 November.'],
    ['endsOn', TODAY, 'Ends on 24 November.'],
    ['endsOn', '2026-11-25', 'Ends on 25 November.'],
  ])('tells a day that is over from one that is ahead: %s %s', (field, on, words) => {
    expect(say({ [field]: on })).toContain(` ${words}`);
  });

  it('leaves out a day that is not there', () => {
    expect(say({ startsOn: '' })).toBe('K-14, individual, 50 min, complex, every week.');
  });
});

describe('caseLately', () => {
  const known = {
    startsOn: '2026-01-12',
    endsOn: null as string | null,
    lastHeldOn: '2026-11-17' as string | null,
    nextOn: '2026-12-01' as string | null,
  };
  const lately = (
    standing: 'ahead' | 'going-on' | 'paused' | 'ended',
    part: Partial<typeof known> = {},
    pause: CasePause | null = null,
  ) => caseLately({ ...known, ...part }, { standing, pause }, TODAY);

  it('says when it was held and comes next', () => {
    expect(lately('going-on')).toBe('Last held 17 November. Next 1 December.');
    expect(lately('going-on', { nextOn: TODAY })).toContain('Next today.');
    expect(lately('going-on', { lastHeldOn: null, nextOn: null })).toBe(
      'Not held yet. Nothing is planned.',
    );
  });

  it('says when it begins, rests and has ended', () => {
    expect(lately('ahead', { startsOn: '2027-01-11' })).toBe('Begins on 11 January 2027.');
    expect(lately('paused', {}, { from: '2026-11-01', to: null })).toBe(
      'Paused since 1 November. Last held 17 November.',
    );
    expect(lately('paused', {}, { from: '2026-11-01', to: '2026-11-30' })).toBe(
      'Paused until 30 November. Last held 17 November.',
    );
    expect(lately('ended', { endsOn: '2026-11-20' })).toBe(
      'Ended on 20 November. Last held 17 November.',
    );
    expect(lately('ended', { endsOn: '2026-11-17' })).toBe('Ended on 17 November.');
    expect(lately('ended', { endsOn: '2026-11-20', lastHeldOn: null })).toBe(
      'Ended on 20 November. No session was held.',
    );
  });
});

it('names a pause by the days that are there', () => {
  expect(pauseName({ from: '2026-12-20', to: '2027-01-04' }, TODAY)).toBe(
    'Pause from 20 December until 4 January 2027',
  );
  expect(pauseName({ from: '2026-12-20', to: null }, TODAY)).toBe('Pause from 20 December');
  expect(pauseName({ from: '', to: null }, TODAY)).toBe('Pause');
});

it('says how long a series lasts and goes on', () => {
  const series = { minutes: 50, lastOn: '2027-06-30' };
  expect(seriesDetails(series, '2026-12-01', TODAY)).toBe(
    '50 min, until 30 June 2027, next on 1 December',
  );
  expect(seriesDetails({ minutes: 50, lastOn: null }, null, TODAY)).toBe('50 min');
});
