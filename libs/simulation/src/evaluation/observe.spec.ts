import { observe } from './observe';
import type { LoggedTie } from './simulate-tie';

const tie = (changes: Partial<LoggedTie> = {}): LoggedTie => ({
  id: 'a',
  kind: 'peer',
  rhythmDays: 10,
  isFlexible: false,
  lastMetOn: 2,
  contacts: [],
  ...changes,
});

describe('observe', () => {
  it('counts silence from the last meeting on, and contacts by day', () => {
    const seen = observe({
      firstDay: 4,
      lastDay: 12,
      ties: [tie({ contacts: [7, 7, 10] })],
      leave: [],
    });
    expect([...(seen.ties[0]?.silence ?? [])]).toEqual([2, 3, 4, 0, 1, 2, 0, 1, 2]);
    expect([...(seen.ties[0]?.held ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 1, 0, 0]);
  });

  it('lets leave pause silence, waiting and plans', () => {
    const seen = observe({
      firstDay: 4,
      lastDay: 14,
      ties: [tie(), tie({ id: 'b', rhythmDays: 4 })],
      leave: [
        { from: 6, to: 7 },
        { from: 12, to: 12 },
      ],
    });
    expect([...(seen.ties[0]?.silence ?? [])]).toEqual([2, 3, 3, 3, 4, 5, 6, 7, 7, 8, 9]);
    // The shortest interval, four days, is over on day 10.
    expect(seen.waitsUntil).toBe(6);
    expect([...seen.isPlanned]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1]);
  });
});
