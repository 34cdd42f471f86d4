import { hysteresis, NOT_STANDING, type Standing } from './hysteresis';

/** Walks days: `h` the condition held when the day before closed, `c` it is clear now, `-` between. */
function walk(days: string): (number | null)[] {
  let standing: Standing = NOT_STANDING;
  return [...days].map((mark, day) => {
    standing = hysteresis(standing, day, mark === 'h', mark === 'c');
    return standing.raisedOn;
  });
}

describe('hysteresis', () => {
  it.each([
    ['h', [null]],
    ['hh', [null, 1]],
    ['hhhh', [null, 1, 1, 1]],
    ['h-h-h', [null, null, null, null, null]],
    ['hh--', [null, 1, 1, 1]],
    ['hhc', [null, 1, null]],
    ['hhchh', [null, 1, null, null, 4]],
    ['hh-c-hh', [null, 1, 1, null, null, null, 6]],
    ['ccc', [null, null, null]],
  ])('%s', (days, raised) => {
    expect(walk(days)).toEqual(raised);
  });

  it('does not raise on a day that is already clear again', () => {
    expect(hysteresis({ raisedOn: null, held: 1 }, 9, true, true).raisedOn).toBeNull();
  });
});
