import { MAIL_TROUBLES } from '@understory/domain';
import { inFormats } from '../formats';
import { digestPlanSentence, digestSentences, hourOfDay, nextDigestSentence } from './digest';
import { DIGEST_MAIL, LATER_PAGE } from './digest-mail';
import { mailTroubleSentences } from './digest-trouble';

const NONE = { unconfirmedSessions: 0, isCheckInOpen: false, tiesDue: 0 };

describe('digestSentences', () => {
  it.each([
    [NONE, []],
    [{ ...NONE, unconfirmedSessions: 1 }, ['One session waits to be marked.']],
    [{ ...NONE, unconfirmedSessions: 3 }, ['Three sessions wait to be marked.']],
    [{ ...NONE, unconfirmedSessions: 40 }, ['40 sessions wait to be marked.']],
    [{ ...NONE, isCheckInOpen: true }, ['Your weekly check-in takes two minutes.']],
    [{ ...NONE, tiesDue: 1 }, ['One tie is due.']],
    [{ ...NONE, tiesDue: 2 }, ['Two ties are due.']],
  ])('of %j', (facts, sentences) => {
    expect(digestSentences(facts)).toEqual(sentences);
  });

  it('says all of it in one order', () => {
    const all = digestSentences({ unconfirmedSessions: 3, isCheckInOpen: true, tiesDue: 1 });
    expect(all.join(' ')).toBe(
      'Three sessions wait to be marked. Your weekly check-in takes two minutes. One tie is due.',
    );
  });
});

describe('digestPlanSentence', () => {
  it.each([
    [null, 'No reminder is sent.'],
    [
      { rhythm: 'weekly', weekday: 5, hour: 16, ways: ['mail'] },
      'One mail on Fridays at 16:00, when something waits.',
    ],
    [
      { rhythm: 'fortnightly', weekday: 1, hour: 7, ways: ['notification'] },
      'One notification every second Monday at 07:00, when something waits.',
    ],
    [
      { rhythm: 'weekly', weekday: 2, hour: 8, ways: ['notification', 'mail'] },
      'One mail and one notification on Tuesdays at 08:00, when something waits.',
    ],
  ] as const)('of %j', (plan, words) => {
    expect(digestPlanSentence(plan)).toBe(words);
  });

  it('follows the reader’s clock', () => {
    const plan = { rhythm: 'weekly', weekday: 7, hour: 16, ways: ['mail'] } as const;
    const words = inFormats({ region: 'en-US', hours: null }, () => digestPlanSentence(plan));
    expect(words).toBe('One mail on Sundays at 4:00\u00a0pm, when something waits.');
  });
});

it('says when the next one comes', () => {
  const next = { on: '2026-11-27', time: '16:00' };
  expect(nextDigestSentence(next)).toBe(
    'The next reminder comes on Friday 27 November at 16:00, if something waits then.',
  );
  const there = inFormats({ region: 'en-US', hours: null }, () => nextDigestSentence(next));
  expect(there).toContain('Friday, November 27 at 4:00');
});

it('names hours, and refuses what is none', () => {
  expect([0, 9, 23].map(hourOfDay)).toEqual(['00:00', '09:00', '23:00']);
  for (const hour of [-1, 24, 1.5]) expect(() => hourOfDay(hour)).toThrow(/^hour must be/);
});

it('says of every trouble what it is and what to do, blaming nobody', () => {
  for (const trouble of MAIL_TROUBLES) {
    const { what, next } = mailTroubleSentences(trouble);
    for (const words of [what, next]) expect(words).toMatch(/^[A-Z].+\.$/);
    expect(what).not.toBe(next);
  }
});

it('says in a mail and on its page nothing that would tell others how somebody is', () => {
  const words = JSON.stringify([
    DIGEST_MAIL,
    LATER_PAGE,
    digestSentences({ unconfirmedSessions: 2, isCheckInOpen: true, tiesDue: 2 }),
  ]);
  expect(words).not.toMatch(
    /warning|burnout|\bthin\b|stretched|client|supervis|peer|tired|exhaust/i,
  );
});
