import { doOverlap, endOfHeldOver } from './overlap';
import { session } from './spec-support';

const [first, next, planned] = [
  session('13:12', { outcome: 'held' }),
  session('14:02', { outcome: 'held' }),
  session('13:20'),
];

describe('doOverlap', () => {
  it('takes one that begins as the other ends for no overlap', () => {
    expect(doOverlap(first, next)).toBe(false);
    expect(doOverlap(next, first)).toBe(false);
    expect(doOverlap(first, planned)).toBe(true);
  });
});

describe('endOfHeldOver', () => {
  it('names the last end of those held at the same time', () => {
    const long = session('13:00', { outcome: 'held', minutes: 90 });
    const ended = endOfHeldOver(planned, Object.freeze([long, first]));
    expect(ended?.toString()).toBe('2026-11-24T14:30:00Z');
    expect(endOfHeldOver(planned, [first, long])).toEqual(ended);
  });

  it('asks nothing about what was only planned, or stands beside it', () => {
    expect(endOfHeldOver(first, [planned, next])).toBeNull();
    expect(endOfHeldOver(first, [])).toBeNull();
  });
});
