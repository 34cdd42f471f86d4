import { mapFinding } from './map';

it.each([
  [1, 0, 'Your one tie is not thin'],
  [1, 1, 'Your one tie is thin'],
  [2, 0, 'None of two ties is thin'],
  [9, 1, 'One of nine ties is thin'],
  [9, 3, 'Three of nine ties are thin'],
  [3, 3, 'All three ties are thin'],
])('of %d ties, %d of them thin, the map says "%s"', (count, thin, finding) => {
  expect(mapFinding(count, thin)).toBe(finding);
});
