import { mapFinding } from './map';

it.each([
  [1, 0, 'Your one connection is not thin'],
  [1, 1, 'Your one connection is thin'],
  [2, 0, 'None of two connections is thin'],
  [9, 1, 'One of nine connections is thin'],
  [9, 3, 'Three of nine connections are thin'],
  [3, 3, 'All three connections are thin'],
])('of %d connections, %d of them thin, the map says "%s"', (count, thin, finding) => {
  expect(mapFinding(count, thin)).toBe(finding);
});
