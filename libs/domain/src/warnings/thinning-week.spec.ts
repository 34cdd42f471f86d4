import { countedContacts } from './thinning-week';

describe('countedContacts', () => {
  it.each([
    ['nothing held', { planned: 1, held: 0 }, 0],
    ['on plan', { planned: 1, held: 1 }, 1],
    ['one beyond', { planned: 1, held: 2 }, 2],
    ['a daily contact of a weekly tie', { planned: 1, held: 7 }, 2],
    ['two of a fortnightly tie', { planned: 0.5, held: 2 }, 1.5],
    ['one in a week on leave', { planned: 0, held: 1 }, 1],
    ['a rhythm of three days', { planned: 7 / 3, held: 3 }, 3],
  ])('counts %s', (_name, week, counted) => {
    expect(countedContacts(week)).toBeCloseTo(counted, 12);
  });
});
