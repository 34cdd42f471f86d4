import { POLICIES } from '@understory/domain';
import { policyGroups } from './policy-groups';

describe('policyGroups', () => {
  it.each([
    ['GB', /BACP|NCPS/],
    ['US', /California|COAMFTE|CACREP/],
    ['AU', /PsyBA|PACFA/],
    ['CA', /CRPO/],
  ])('offers those of %s first, and leaves none out', (country, bodies) => {
    const [near, far] = policyGroups(country);
    expect(near?.label).toBe('In your country');
    for (const { label } of near?.options ?? []) expect(label).toMatch(bodies);
    for (const { label } of far?.options ?? []) expect(label).not.toMatch(bodies);
    expect((near?.options.length ?? 0) + (far?.options.length ?? 0)).toBe(POLICIES.length);
  });

  it('makes one list where a country has none', () => {
    const groups = policyGroups('DE');
    expect(groups.map(({ label }) => label)).toEqual(['Professional bodies']);
    expect(groups[0]?.options).toHaveLength(POLICIES.length);
  });
});
