import { zoneName } from './zone-name';

it.each([
  ['Europe/London', 'Europe, London'],
  ['Europe/Isle_of_Man', 'Europe, Isle of Man'],
  ['America/Argentina/Buenos_Aires', 'America, Argentina, Buenos Aires'],
  ['Asia/Saigon', 'Asia, Ho Chi Minh City'],
  ['UTC', 'UTC'],
])('calls %s %s', (zone, name) => {
  expect(zoneName(zone)).toBe(name);
});
