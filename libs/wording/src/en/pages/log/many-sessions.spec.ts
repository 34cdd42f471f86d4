import { manyMarked, someNotTakenBack, someNotWritten } from './many-sessions';
import { oneOfADay } from './one-of-a-day';

const AWAY = { title: 'The server did not answer', detail: 'Nothing is lost.' };

describe('words about many sessions', () => {
  it('say what was marked', () => {
    expect(manyMarked(1, 'no-show')).toBe('Marked as no-show');
    const one = oneOfADay('K-14', '2026-11-19');
    expect(manyMarked(1, 'late-cancel', one)).toBe('K-14 of 19 November marked as late cancel');
    expect(manyMarked(2, 'held', one)).toBe('Two sessions marked as held');
    expect(manyMarked(3, 'held')).toBe('Three sessions marked as held');
  });

  it('say how many failed, what is so with the others, and what to do', () => {
    expect(someNotWritten(1, 1, AWAY)).toEqual(AWAY);
    expect(someNotWritten(2, 51, AWAY)).toEqual({
      title: 'Two of 51 sessions could not be written',
      detail: 'The others are. The server did not answer. Nothing is lost.',
    });
    expect(someNotWritten(3, 3, AWAY)).toEqual({
      title: 'Three sessions could not be written',
      detail: 'The server did not answer. Nothing is lost.',
    });
    expect(someNotTakenBack(2, 3)).toBe('Two of three sessions could not be taken back');
  });
});
