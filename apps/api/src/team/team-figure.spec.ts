import * as fc from 'fast-check';
import { teamFigure } from './team-figure';

describe('teamFigure', () => {
  it.each([
    ['month', 8, 'published'],
    ['month', 7, 'withheld'],
    ['quarter', 7, 'published'],
    ['quarter', 5, 'published'],
    ['quarter', 4, 'withheld'],
    ['quarter', 0, 'withheld'],
  ] as const)('of a %s with %i contributors is %s', (period, contributors, status) => {
    expect(teamFigure(period, { contributors, mean: 0.5 }).status).toBe(status);
  });

  it.each([
    [0.724, 70, null],
    [0.725, 75, null],
    [0.75, 75, null],
    [0.224, 20, 'low'],
    [0, 20, 'low'],
    [0.23, 25, null],
    [0.776, 80, 'high'],
    [1, 80, 'high'],
  ])('says %d as %i, end %s', (mean, value, end) => {
    expect(teamFigure('month', { contributors: 9, mean })).toEqual({
      status: 'published',
      value,
      end,
    });
  });

  it('never says more than thirteen different things, whatever the mean', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (mean) => {
        const figure = teamFigure('month', { contributors: 8, mean });
        if (figure.status !== 'published') throw new Error('withheld above the floor');
        expect(figure.value % 5).toBe(0);
        expect(figure.value).toBeGreaterThanOrEqual(20);
        expect(figure.value).toBeLessThanOrEqual(80);
        expect(figure.end !== null).toBe(figure.value === 20 || figure.value === 80);
      }),
    );
  });
});
