import { draining } from './draining';

describe('draining', () => {
  it('speaks of the meetings, not of anyone', () => {
    expect(draining({ kind: 'friend', nourishment: 0.2041, ratings: 4 }, 'Anna')).toMatchObject({
      clause: 'meeting Anna has given you little lately',
      evidence:
        'You rated how it was four times, and it comes to 0.2 of 1. It speaks of the meetings, not of anyone.',
      rule: 'Raised when at least three ratings, the newest counting most, come to 0.25 or less, of 1. Now 0.2.',
    });
  });

  it('says between the thresholds what it still is', () => {
    expect(draining({ kind: 'team', nourishment: 0.4, ratings: 9 }).rule).toMatch(/Now 0\.4\.$/);
  });
});
