import type { PastWarning } from '@understory/contracts';
import { ENDINGS, SNOOZE_REASONS } from '@understory/domain';
import { SNOOZE_CHOICES, endWords, lifeWords, snoozeSentence, snoozeWords } from './life';

const PAST: PastWarning = {
  id: '1',
  code: 'W1',
  connectionId: null,
  what: 'Your peer trio has grown thin.',
  raisedOn: '2026-11-03',
  toldOn: '2026-11-04',
  endedOn: '2026-11-18',
  endedAs: 'cleared',
  endedBy: 'contact',
};

it.each([
  [{ raisedOn: '2026-11-03', toldOn: '2026-11-04' }, 'Raised on 3 November, told on 4 November.'],
  [{ raisedOn: '2026-11-03', toldOn: '2026-11-03' }, 'Raised on 3 November and told the same day.'],
  [{ raisedOn: '2026-11-03', toldOn: null }, 'Raised on 3 November.'],
])('says since when %j', (life, words) => {
  expect(lifeWords(life)).toBe(words);
});

it('says until when it is quiet, and why, in one’s own words where there are some', () => {
  const until = '2026-12-12';
  expect(snoozeWords({ until, reason: 'on-leave', words: null })).toBe(
    'quiet until 12 December: on leave',
  );
  expect(snoozeWords({ until, reason: 'other', words: 'We moved it.' })).toBe(
    'quiet until 12 December: We moved it.',
  );
  expect(snoozeSentence({ until, reason: 'on-leave', words: null })).toBe(
    'Quiet until 12 December: on leave.',
  );
  expect(snoozeSentence({ until, reason: 'other', words: null })).toBe('Quiet until 12 December.');
  expect(snoozeSentence({ until, reason: 'other', words: 'May, then!' })).toMatch(/: May, then!$/);
  for (const reason of SNOOZE_REASONS) expect(SNOOZE_CHOICES[reason]).not.toBe('');
});

it('says how it ended', () => {
  expect(endWords(PAST)).toBe('Cleared by a contact on 18 November.');
  expect(endWords({ ...PAST, endedAs: 'withdrawn', endedBy: 'entry' })).toBe(
    'An entry you added later shows it was not so: withdrawn on 18 November.',
  );
  for (const endedBy of ENDINGS)
    expect(endWords({ ...PAST, endedBy })).toMatch(/^Cleared by .+\.$/);
});
