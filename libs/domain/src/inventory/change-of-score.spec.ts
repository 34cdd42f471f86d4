import { changeOfScore } from './change-of-score';

describe('changeOfScore', () => {
  it.each([
    [58, null, 'first'],
    [58, 50, 'within-wobble'],
    [50, 50, 'within-wobble'],
    [67.6, 50, 'within-wobble'],
    [67.75, 50, 'risen'],
    [32.4, 50, 'within-wobble'],
    [32.25, 50, 'fallen'],
  ] as const)('of %d after %s is %s', (score, earlierMedian, change) => {
    expect(changeOfScore({ score, earlierMedian, reliableChange: 17.75 })).toBe(change);
  });
});
