import { heatFinding } from './heat-words';

describe('words of the calendar', () => {
  it.each([
    [[], 'No hours with clients are logged yet'],
    [[[3, 60]], 'Wednesdays carry all hours with clients'],
    [
      [
        [1, 300],
        [2, 250],
        [3, 240],
      ],
      'Mondays carry the most client hours',
    ],
    [
      [
        [2, 300],
        [1, 290],
        [3, 200],
        [4, 190],
      ],
      'Mondays and Tuesdays carry the most client hours',
    ],
    [
      [
        [1, 300],
        [2, 290],
        [3, 288],
        [5, 200],
      ],
      'Fridays carry the fewest client hours',
    ],
    [
      [
        [1, 300],
        [2, 200],
      ],
      'Mondays carry the most client hours',
    ],
    [
      [
        [1, 300],
        [2, 290],
        [3, 286],
      ],
      'Client hours lie evenly on the week',
    ],
  ] as [number[][], string][])('of %j finds "%s"', (rows, finding) => {
    const byWeekday = rows.map(([weekday = 0, minutes = 0]) => ({ weekday, minutes }));
    const held = byWeekday.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(heatFinding(byWeekday, held)).toBe(finding);
  });

  it('says what is logged where no weekday is compared yet', () => {
    expect(heatFinding([], 600)).toBe('10 h with clients so far, no pattern of weekdays yet');
  });
});
