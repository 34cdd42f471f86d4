import { caseOn, countStandings, doPausesOverlap, pauseOn, standingOf } from './case-standing';

const dated = {
  startsOn: '2026-01-12',
  endsOn: '2026-11-24',
  pauses: [
    { from: '2026-08-03', to: '2026-08-21' },
    { from: '2026-11-01', to: '2026-11-02' },
  ],
};

describe('standingOf', () => {
  it.each([
    ['2026-01-11', 'ahead'],
    ['2026-01-12', 'going-on'],
    ['2026-08-02', 'going-on'],
    ['2026-08-03', 'paused'],
    ['2026-08-21', 'paused'],
    ['2026-08-22', 'going-on'],
    ['2026-11-24', 'going-on'],
    ['2026-11-25', 'ended'],
  ])('on %s is %s', (day, standing) => expect(standingOf(dated, day)).toBe(standing));

  it('stays paused while a pause has no end, unless it ended', () => {
    const open = { ...dated, pauses: [{ from: '2026-03-01', to: null }] };
    expect(standingOf(open, '2026-10-01')).toBe('paused');
    expect(pauseOn(open, '2026-10-01')).toEqual(open.pauses[0]);
    expect(standingOf(open, '2026-12-01')).toBe('ended');
  });
});

describe('caseOn', () => {
  it('holds the pause that a day lies in', () => {
    expect(caseOn(dated, '2026-08-03')).toEqual({ standing: 'paused', pause: dated.pauses[0] });
    expect(caseOn(dated, '2026-08-22')).toEqual({ standing: 'going-on', pause: null });
  });
});

describe('countStandings', () => {
  it('counts what is ahead as going on', () => {
    const open = { ...dated, endsOn: null, pauses: [] };
    const ahead = { ...open, startsOn: '2026-12-01' };
    const all = [dated, open, ahead, { ...open, endsOn: '2026-01-31' }];
    expect(countStandings(all, '2026-08-03')).toEqual({ goingOn: 2, paused: 1, ended: 1 });
    expect(countStandings([], '2026-08-03')).toEqual({ goingOn: 0, paused: 0, ended: 0 });
  });
});

describe('doPausesOverlap', () => {
  it('is found whatever the order, also behind one without an end', () => {
    expect(doPausesOverlap(dated.pauses)).toBe(false);
    expect(doPausesOverlap([...dated.pauses].reverse())).toBe(false);
    expect(doPausesOverlap([...dated.pauses, { from: '2026-11-02', to: null }])).toBe(true);
    expect(doPausesOverlap([{ from: '2026-02-01', to: null }, ...dated.pauses])).toBe(true);
    expect(doPausesOverlap([])).toBe(false);
  });
});
