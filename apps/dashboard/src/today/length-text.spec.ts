import { minutesIn } from './length-text';

describe('minutesIn', () => {
  it.each([
    ['50', 50],
    [' 50 min ', 50],
    ['1 h', 60],
    ['1h20', 80],
    ['1 h 05 min', 65],
    ['1:20', 80],
    ['1.5 h', 90],
    ['1,25h', 75],
    ['25 h', 1500],
    ['0', 0],
  ])('reads %j', (text, minutes) => expect(minutesIn(text)).toBe(minutes));

  it.each(['', 'an hour', '1:75', '-5', '50 km', '5.5'])('finds no length in %j', (text) =>
    expect(minutesIn(text)).toBeNaN(),
  );
});
