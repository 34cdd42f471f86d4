import { plainProblem } from '../shell/problem';
import { manyMarked, oneOfADay, someFailed, unconfirmedHeading } from './unconfirmed-words';

describe('words about unconfirmed sessions', () => {
  it('counts them in words as far as words go', () => {
    expect(unconfirmedHeading(0)).toBe('All confirmed');
    expect(unconfirmedHeading(1)).toBe('One unconfirmed');
    expect(unconfirmedHeading(3)).toBe('Three unconfirmed');
    expect(unconfirmedHeading(251)).toBe('251 unconfirmed');
  });

  it('says what was marked', () => {
    expect(manyMarked(1, 'no-show')).toBe('Marked as no-show');
    const one = oneOfADay('K-14', '2026-11-19');
    expect(manyMarked(1, 'late-cancel', one)).toBe('K-14 of 19 November marked as late cancel');
    expect(manyMarked(2, 'held', one)).toBe('Two sessions marked as held');
    expect(manyMarked(3, 'held')).toBe('Three sessions marked as held');
  });

  it('says how many failed, what is so with the others, and what to do', () => {
    const away = plainProblem('unavailable', 503);
    expect(someFailed(1, 1, away)).toBe(away);
    expect(someFailed(2, 51, away)).toMatchObject({
      title: 'Two sessions of 51 could not be written',
      detail: 'The others are. The server did not answer. Nothing is lost. Try again in a moment.',
    });
    expect(someFailed(3, 3, away).detail).not.toContain('others');
  });
});
