import { aCheckIn } from '../test/answers';
import { newestAnswer } from './newest-answer';

describe('newestAnswer', () => {
  const log = [aCheckIn(93, { energy: 3 }), aCheckIn(86, { energy: 1, alone: 4 })];

  it('is the newest one, as a part of four', () => {
    expect(newestAnswer(log, 'energy', 100)).toBe(0.75);
    expect(newestAnswer(log, 'energy', 92)).toBe(0.25);
  });

  it('passes over a check-in that left it open', () => {
    expect(newestAnswer(log, 'alone', 93)).toBe(1);
  });

  it('speaks on day 14 and no longer', () => {
    expect(newestAnswer(log, 'energy', 107)).toBe(0.75);
    expect(newestAnswer(log, 'energy', 108)).toBeNull();
    expect(newestAnswer(log, 'alone', 100)).toBe(1);
    expect(newestAnswer(log, 'alone', 101)).toBeNull();
  });

  it('knows 0 from nothing', () => {
    expect(newestAnswer([aCheckIn(1, { energy: 0 })], 'energy', 1)).toBe(0);
    expect(newestAnswer(log, 'demands', 100)).toBeNull();
    expect(newestAnswer([], 'energy', 100)).toBeNull();
  });
});
