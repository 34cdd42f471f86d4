import type { Release } from '@understory/contracts';
import { closedPeriods } from './periods';
import { isDue, shownSeries } from './team-series';

type Known = Pick<Release, 'period' | 'from' | 'figures'>;

const figure = { status: 'published', value: 70, end: null } as const;
const month = (from: string): Known => ({
  period: 'month',
  from,
  figures: { supervision: figure },
});
const quarter = (from: string): Known => ({ ...month(from), period: 'quarter' });
const withheld = (known: Known): Known => ({
  ...known,
  figures: { supervision: { status: 'withheld' } },
});

const PERIODS = closedPeriods('2025-12-01', '2026-04-20');
const due = (known: Known[]) =>
  PERIODS.filter((period) => isDue(period, known)).map(({ period, from }) => `${period} ${from}`);

describe('isDue', () => {
  it('asks for the first month before anything else', () => {
    expect(due([])).toEqual(['month 2026-01-01']);
  });

  it('goes by months once the first one was published, and never by the quarter', () => {
    const known = [month('2026-01-01')];
    expect(due(known)).toEqual(['month 2026-02-01', 'month 2026-03-01']);
    expect(due([...known, withheld(month('2026-02-01')), month('2026-03-01')])).toEqual([]);
  });

  it('goes by the quarter once the first month was withheld', () => {
    const known = [withheld(month('2026-01-01'))];
    expect(due(known)).toEqual(['quarter 2026-01-01']);
    expect(due([...known, quarter('2026-01-01')])).toEqual([]);
  });
});

describe('shownSeries', () => {
  it('is empty while there never was a figure', () => {
    expect(shownSeries([])).toEqual([]);
    const known = [withheld(month('2026-01-01')), withheld(quarter('2026-01-01'))];
    expect(shownSeries(known)).toEqual([]);
  });

  it('begins with the first figure and shows what is withheld after it', () => {
    const series = [month('2026-01-01'), withheld(month('2026-02-01')), month('2026-03-01')];
    const before = [withheld(month('2025-10-01')), withheld(quarter('2025-10-01'))];
    expect(shownSeries([...before, ...series])).toEqual(series);
  });

  it('leaves out the month that only decided for its quarter', () => {
    const decision = withheld(month('2026-04-01'));
    const known = [quarter('2026-01-01'), decision, withheld(quarter('2026-04-01'))];
    expect(shownSeries(known)).toEqual([known[0], known[2]]);
  });
});
