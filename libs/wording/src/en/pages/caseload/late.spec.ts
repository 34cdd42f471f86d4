import { lateFinding, lateNote } from './late';

it.each([
  [0, '18:30', 'No sessions began after 18:30'],
  [1, '18:30', 'One session began after 18:30'],
  [4, null, 'Four sessions began after the last appointment agreed on'],
])('heads %d late sessions', (sessions, time, words) => {
  expect(lateFinding(sessions, time)).toBe(words);
});

it('says of how many, and which was the latest', () => {
  expect(lateNote({ held: 210, latest: { on: '2026-11-19', at: '19:10' } })).toBe(
    'Of 210 that were held in these weeks. The latest: Thursday 19 November, 19:10.',
  );
  expect(lateNote({ held: 1, latest: null })).toBe('Of 1 that was held in these weeks.');
});
