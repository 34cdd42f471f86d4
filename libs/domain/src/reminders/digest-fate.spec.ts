import { digestFate } from './digest-fate';
import type { SendTrouble } from './mail-trouble';

it.each([
  [[null], 'sent'],
  [[null, 'device-gone'], 'sent'],
  [[null, 'cut-off'], 'sent'],
  [[null, 'try-later'], 'try-again'],
  [['device-gone', 'no-connection'], 'try-again'],
  [['cut-off', 'too-slow'], 'try-again'],
  [['device-gone', 'mail-refused'], 'failed'],
  [['cut-off'], 'failed'],
  [[], 'failed'],
] as const)('%j is %s, in whatever order', (troubles, fate) => {
  expect(digestFate(Object.freeze([...troubles]), false)).toBe(fate);
  expect(digestFate(troubles.toReversed(), false)).toBe(fate);
});

it('is sent where one was taken before', () => {
  expect(digestFate(['device-gone'], true)).toBe('sent');
  expect(digestFate(['try-later'], true)).toBe('try-again');
  expect(digestFate([], true)).toBe('sent');
});

it('refuses an unknown trouble', () => {
  expect(() => digestFate(['lost' as SendTrouble], false)).toThrow(/^trouble must be one of/);
});
