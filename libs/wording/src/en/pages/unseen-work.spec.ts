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
  expect(unseenWorkInWords(3, 50)).toBe('Quite a lot, half mine');
  expect(unseenWorkInWords(0, 30)).toBe('None to speak of, 30\u00a0% mine');
});

it('says an entry by itself', () => {
  const how = { effort: 3, sharePercent: 50 };
  expect(unseenWorkEntry({ kind: 'keeping-track', on: '2026-11-20', ...how })).toBe(
    'Keeping track, Friday 20 November. Quite a lot, half mine.',
  );
});

it('tells the button of one entry from those of others', () => {
  expect(UNSEEN_WORK_TEXTS.list.change('keeping-track', '2026-11-20')).toBe(
    'Change keeping track of 20 November',
  );
});
