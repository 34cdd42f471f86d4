import { asSure, isDayAbout, isMetAbout } from './day-met';

const connection = { lastMetOn: '2026-11-19', createdOn: '2026-11-22' };
const tie = { lastContactOn: '2026-11-19', connection };

it.each([
  ['an answer alone', tie, false, true],
  ['a contact that was logged', tie, true, false],
  ['a later contact', { ...tie, lastContactOn: '2026-11-21' }, false, false],
  ['no answer', { ...tie, connection: { ...connection, lastMetOn: null } }, false, false],
  [
    'nothing',
    { lastContactOn: null, connection: { ...connection, lastMetOn: null } },
    false,
    false,
  ],
  [
    'the day of the answer',
    { ...tie, connection: { ...connection, createdOn: '2026-11-19' } },
    false,
    false,
  ],
])('of a day that rests on %s', (_, known, isLogged, isAbout) => {
  expect(isDayAbout(known, isLogged)).toBe(isAbout);
});

it.each([
  [0, true],
  [1, false],
])('in a list with %i contacts of late it is about: %s', (recentContacts, isAbout) => {
  expect(isMetAbout({ ...tie, recentContacts })).toBe(isAbout);
});

it('says about only where it is', () => {
  expect([true, false].map((isAbout) => asSure('6 October', isAbout))).toEqual([
    'about 6 October',
    '6 October',
  ]);
});
