import { goesWithIt } from './removal';

it.each([
  [
    12,
    1,
    'Twelve contacts and one disconnection go with it, and come back with it if you undo this.',
  ],
  [1, 0, 'One contact goes with it, and comes back with it if you undo this.'],
  [0, 2, 'Two disconnections go with it, and come back with it if you undo this.'],
  [0, 0, ''],
])('says what goes with a tie of %d contacts and %d disconnections', (contacts, apart, words) => {
  expect(goesWithIt(contacts, apart)).toBe(words);
});
