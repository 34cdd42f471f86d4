import { ZONES, type W5Facts } from '@understory/domain';
import { quietSide } from './quiet-side';

const facts = (changes: Partial<W5Facts> = {}): W5Facts => ({
  zone: 'beyond',
  zoneSupport: 0.0312,
  supportMass: 1.4,
  quietDays: 31,
  zoneTies: 2,
  ...changes,
});

describe('quietSide', () => {
  it.each(ZONES)('names the side in words, with a step of its own: %s', (zone) => {
    const { clause, nextStep } = quietSide(facts({ zone }));
    expect(clause).toContain(
      { held: 'that holds you', alongside: 'alongside you', beyond: 'beyond work' }[zone],
    );
    const others = ZONES.filter((other) => other !== zone);
    for (const other of others)
      expect(quietSide(facts({ zone: other })).nextStep).not.toBe(nextStep);
  });

  it.each([
    [{}, 'The two ties there have carried next to nothing for 31 days.'],
    [{ zoneTies: 1, quietDays: 1 }, 'The one tie there has carried next to nothing for one day.'],
  ])('counts ties and days: %j', (changes, evidence) => {
    expect(quietSide(facts(changes)).evidence).toContain(evidence);
  });

  it('gives both figures of the rule', () => {
    expect(quietSide(facts()).rule).toMatch(/0\.75 or more\. Now 0\.03 there, 1\.4 in all\.$/);
  });
});
