import { frozen } from '../test/logs';
import { heldOn, recentCount, recentWith } from './recent-contacts';

describe('recent contacts', () => {
  const recent = frozen([
    { on: 10, count: 1 },
    { on: 40, count: 3 },
  ]);

  it('are those of eight weeks, the day itself included', () => {
    expect(recentCount(recent, 65)).toBe(4);
    expect(recentCount(recent, 66)).toBe(3);
    expect(recentCount(recent, 96)).toBe(0);
    expect(recentCount([], 9)).toBe(0);
  });

  it('forget what no later day can count', () => {
    expect(recentWith(recent, { on: 65, count: 1 })).toHaveLength(3);
    expect(recentWith(recent, { on: 66, count: 1 })).toEqual([
      { on: 40, count: 3 },
      { on: 66, count: 1 },
    ]);
  });

  it('of a day are those of that day alone', () => {
    expect(heldOn(recent, 40)).toBe(3);
    expect(heldOn(recent, 41)).toBe(0);
    expect(heldOn([], 41)).toBe(0);
  });
});
