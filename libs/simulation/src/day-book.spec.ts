import { DayBook } from './day-book';

describe('DayBook', () => {
  it('refuses what overlaps and lets touching ends stand', () => {
    const book = new DayBook();
    expect(book.take('2026-01-05', 540, 50)).toBe(true);
    expect(book.take('2026-01-05', 589, 10)).toBe(false);
    expect(book.take('2026-01-05', 590, 10)).toBe(true);
    expect(book.take('2026-01-05', 500, 40)).toBe(true);
    expect(book.take('2026-01-06', 540, 50)).toBe(true);
  });

  it('takes the first free start, and says so when there is none', () => {
    const book = new DayBook();
    book.take('2026-01-05', 720, 60);
    expect(book.takeFirst('2026-01-05', [720, 480], 60)).toBe(480);
    expect(book.takeFirst('2026-01-05', [720, 480], 60)).toBeNull();
  });
});
