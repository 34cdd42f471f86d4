import { aCheckIn } from '../test/answers';
import { frozen } from '../test/logs';
import { CHECK_IN_ANSWERS, checkInsUpTo } from './in-time-order';

describe('checkInsUpTo', () => {
  it('is oldest first, each id once, one day by id, without later ones', () => {
    const rows = [
      aCheckIn(9),
      aCheckIn(2),
      aCheckIn(9),
      aCheckIn(5, { id: 'b' }),
      aCheckIn(5, { id: 'a' }),
      aCheckIn(10),
    ];
    const ids = checkInsUpTo(frozen(rows), 9).map(({ id }) => id);
    expect(ids).toEqual(['check-in-2', 'a', 'b', 'check-in-9']);
    expect(checkInsUpTo([], 9)).toEqual([]);
  });

  it.each(CHECK_IN_ANSWERS)('refuses %s out of range, also of later days', (name) => {
    for (const answer of [-1, 5, 2.5, NaN]) {
      expect(() => checkInsUpTo([aCheckIn(9, { [name]: answer })], 0)).toThrow(
        new RegExp(`^${name} must be a whole number from 0 to 4`),
      );
    }
    expect(checkInsUpTo([aCheckIn(9, { [name]: 0 }), aCheckIn(8, { [name]: 4 })], 9)).toHaveLength(
      2,
    );
  });

  it('refuses a day that is none, and one id with two contents', () => {
    expect(() => checkInsUpTo([], NaN)).toThrow(/^asOf must be/);
    expect(() => checkInsUpTo([aCheckIn(0.5)], 9)).toThrow(/^checkIns.on must be/);
    expect(() => checkInsUpTo([aCheckIn(1), aCheckIn(1, { energy: 1 })], 9)).toThrow(
      /^checkIns hold "check-in-1" twice/,
    );
  });
});
