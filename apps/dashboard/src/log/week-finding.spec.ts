import { weekInWords } from './week-finding';
import { log, loggedDay } from './spec-support';

const TODAY = '2026-11-24';

function week(part: Parameters<typeof loggedDay>[1], from = '2026-11-23') {
  const full = log({}, from);
  full.days[1] = loggedDay(full.days[1]?.on ?? '', part);
  return full;
}

describe('weekInWords', () => {
  it('names this week so, and another by its days', () => {
    expect(weekInWords(log(), 0, TODAY).heading).toBe('This week');
    expect(weekInWords(log({}, '2026-11-16'), 0, TODAY).heading).toBe('16 to 22 November 2026');
  });

  it('says what was held, and what waits before what is to come', () => {
    const some = week({ heldSessions: 2, heldMinutes: 100, plannedSessions: 3 });
    expect(weekInWords(some, 1, TODAY)).toMatchObject({
      finding: 'Two sessions held.',
      relief: 'One waits to be confirmed.',
    });
    expect(weekInWords(some, 0, TODAY).relief).toBe('Three are still to come.');
    const done = week({ heldSessions: 1, heldMinutes: 50 });
    expect(weekInWords(done, 0, TODAY)).toMatchObject({
      finding: 'One session held.',
      relief: 'Nothing waits.',
    });
  });

  it('says what is planned where nothing was held yet', () => {
    expect(weekInWords(week({ plannedSessions: 1 }), 0, TODAY).finding).toBe(
      'One session planned.',
    );
  });

  it('does not call an empty week free', () => {
    expect(weekInWords(log(), 0, TODAY)).toMatchObject({
      finding: 'Nothing logged.',
      relief: 'That is unknown, not free.',
      totals: [],
    });
    expect(weekInWords(log({}, '2026-11-30'), 0, TODAY).finding).toBe('Nothing planned yet.');
  });

  it('knows a week of leave', () => {
    const away = log();
    away.days = away.days.map(({ on }) => loggedDay(on, { isLeave: true }));
    expect(weekInWords(away, 0, TODAY)).toMatchObject({
      finding: 'A week of leave.',
      relief: 'Every clock rests.',
    });
  });
});
