import { LEFT_OUT_OF_IMPORT, LOOK_AT_THESE_TEXTS, eventsByDay } from './look-at-these';

describe('what to look at', () => {
  it('agrees in number', () => {
    const { tentative, lookalikes } = LOOK_AT_THESE_TEXTS;
    expect([1, 1200].map(tentative.count)).toEqual(['1 is tentative', '1,200 are tentative']);
    expect([1, 2].map(tentative.bring)).toEqual(['Bring it in as well', 'Bring them in as well']);
    expect([1, 2].map(lookalikes.count)).toEqual(['1 looks the same', '2 look the same']);
    for (const sentence of Object.values(LEFT_OUT_OF_IMPORT)) {
      expect(sentence(1)).toMatch(/^1 (event|meeting) /);
      expect(sentence(2)).toMatch(/^2 (events|meetings) /);
    }
  });

  it('names the line of what was not read, with its title where it has one', () => {
    const { line } = LOOK_AT_THESE_TEXTS.unread;
    expect(line(1204, '', 'It has no start.')).toBe('Line 1,204: It has no start.');
    expect(line(4, 'Broken', 'It has no start.')).toBe('Line 4, “Broken”: It has no start.');
  });

  it('names some events, and how many more there are', () => {
    const named = [
      { title: 'AB', day: '2026-11-03' },
      { title: 'CD', day: '2025-11-04' },
    ];
    expect(eventsByDay(named, 0, '2026-11-20')).toBe('“AB” on 3 November; “CD” on 4 November 2025');
    expect(eventsByDay(named.slice(0, 1), 2, '2026-11-20')).toBe('“AB” on 3 November; and 2 more');
  });
});
