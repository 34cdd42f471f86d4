import { frozen } from '../test/logs';
import { heldOn, recentCount, stillRecent } from './recent-contacts';

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
    const after = (on: number) => stillRecent([...recent, { on, count: 1 }]).map((day) => day.on);
    expect([65, 66, 95, 96].map(after)).toEqual([[10, 40, 65], [40, 66], [40, 95], [96]]);
    expect(stillRecent([])).toEqual([]);
  });

  it('of a day are those of that day alone', () => {
    expect(heldOn(recent, 40)).toBe(3);
    expect(heldOn(recent, 41)).toBe(0);
    expect(heldOn([], 41)).toBe(0);
  });
});
