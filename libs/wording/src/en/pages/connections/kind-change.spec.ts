import type { ConnectionKind } from '@understory/domain';
import { kindChangeWords } from './kind-change';

const FIRST = 'It is read as this kind from its first day on.';
const KEPT = 'What was said of them is kept, and counts again if it is changed back.';

it.each<[ConnectionKind, ConnectionKind, number, string]>([
  ['peer', 'peer', 3, ''],
  ['peer', 'mentor', 3, FIRST],
  ['supervision', 'consultation', 3, FIRST],
  ['supervision', 'mentor', 0, FIRST],
  ['mentor', 'supervision', 12, `${FIRST} Its twelve contacts count as supervision.`],
  ['mentor', 'supervision', 1, `${FIRST} Its one contact counts as supervision.`],
  [
    'supervision',
    'mentor',
    3,
    `${FIRST} Its three contacts no longer count as supervision. ${KEPT}`,
  ],
  [
    'consultation',
    'peer',
    3,
    `${FIRST} Its three contacts count as supervision only where it was said how you met. ${KEPT}`,
  ],
])('says what follows from %s to %s with %d contacts', (from, to, contacts, words) => {
  expect(kindChangeWords({ from, to, contacts })).toBe(words);
});
