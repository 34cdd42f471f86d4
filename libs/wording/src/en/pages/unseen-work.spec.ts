import { UNSEEN_WORK_TEXTS, shareName, unseenWorkEntry, unseenWorkInWords } from './unseen-work';

it.each([
  [0, 'None of it'],
  [25, 'A quarter'],
  [100, 'All of it'],
  [30, '30\u00a0%'],
])('calls a share of %d %s', (percent, name) => {
  expect(shareName(percent)).toBe(name);
});

it('says how an entry was, and whose', () => {
  expect(unseenWorkInWords({ effort: 3, sharePercent: 50 })).toBe('Quite a lot, half mine');
  expect(unseenWorkInWords({ effort: 0, sharePercent: 30, context: null })).toBe(
    'None to speak of, 30\u00a0% mine',
  );
  expect(unseenWorkInWords({ effort: 3, sharePercent: 50, context: 'team' })).toBe(
    'Quite a lot, half mine, in the team',
  );
});

it('says an entry by itself', () => {
  const how = { effort: 3, sharePercent: 50 };
  expect(unseenWorkEntry({ kind: 'keeping-track', on: '2026-11-20', ...how })).toBe(
    'Keeping track, Friday 20 November. Quite a lot, half mine.',
  );
  const there = { ...how, context: 'beyond' } as const;
  expect(unseenWorkEntry({ kind: 'keeping-track', on: '2026-11-20', ...there })).toBe(
    'Keeping track, Friday 20 November. Quite a lot, half mine, beyond work.',
  );
});

it('tells the button of one entry from those of others', () => {
  expect(UNSEEN_WORK_TEXTS.list.change('keeping-track', '2026-11-20')).toBe(
    'Change keeping track of 20 November',
  );
});
