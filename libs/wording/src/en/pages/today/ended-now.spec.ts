import { ANOTHER_TEXTS, loggedHeld } from './ended-now';

it('says what one tap has logged', () => {
  expect(loggedHeld(50)).toBe('Logged, held, 50 min');
  expect(loggedHeld(80, 'K-14')).toBe('Logged, held, K-14, 1 h 20');
});

it('asks in one line about another one', () => {
  expect(ANOTHER_TEXTS.question('14:02')).toBe('You logged one that ended at 14:02. Another?');
});
