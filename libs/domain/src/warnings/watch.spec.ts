import { NOT_RAISED, watchDay, type Watch } from './watch';

/** Days: `r` the condition holds, `c` it is clear, `-` between. */
function walk(days: string): (number | null)[] {
  let watch: Watch = NOT_RAISED;
  return [...days].map((mark, day) => {
    watch = watchDay(Object.freeze(watch), day, mark === 'r', mark === 'c');
    return watch.raisedOn;
  });
}

describe('watchDay', () => {
  it.each([
    ['r', [null]],
    ['rr', [null, null]],
    ['rrr', [null, null, 2]],
    ['rr-', [null, null, 2]],
    ['rrc', [null, null, null]],
    ['r-rrr', [null, null, null, null, 4]],
    ['rrr--c-', [null, null, 2, 2, 2, null, null]],
    ['rrrcrrr', [null, null, 2, null, null, null, 6]],
  ])('%s', (days, raised) => {
    expect(walk(days)).toEqual(raised);
  });

  it('makes nothing new where nothing changed', () => {
    const standing = { raisedOn: 3, held: 2, isRaising: true };
    expect(watchDay(standing, 9, true, false)).toBe(standing);
    expect(watchDay(NOT_RAISED, 9, false, true)).toBe(NOT_RAISED);
  });

  it('can be kept as JSON and read back', () => {
    const watch = watchDay(NOT_RAISED, 4, true, false);
    expect(JSON.parse(JSON.stringify(watch))).toEqual(watch);
  });
});
