import { daySoFar } from './session-totals';

const nothing = { held: 0, heldMinutes: 0, planned: 0, late: 0, lastAppointment: '18:30' };

it.each([
  [{}, 'Today: nothing logged yet.'],
  [{ planned: 2 }, 'Today: two sessions planned.'],
  [{ held: 4, heldMinutes: 200, planned: 2 }, 'Today: four sessions held, 3 h 20; two planned.'],
  [
    { held: 1, heldMinutes: 50, late: 1 },
    'Today: one session held, 50 min. One began after 18:30.',
  ],
  [{ held: 1, heldMinutes: 50, lastAppointment: null }, 'Today: one session held, 50 min.'],
])('says a day so far: %j', (part, words) => {
  expect(daySoFar({ ...nothing, ...part })).toBe(words);
});
