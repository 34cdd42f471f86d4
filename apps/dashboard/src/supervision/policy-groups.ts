import { POLICIES } from '@understory/domain';
import { POLICIES_TEXTS, policyTitle } from '@understory/wording';

/** Where each body registers or trains, by how the ids of its policies begin. */
const COUNTRIES: Readonly<Record<string, string>> = {
  bacp: 'GB',
  ncps: 'GB',
  california: 'US',
  coamfte: 'US',
  cacrep: 'US',
  psyba: 'AU',
  pacfa: 'AU',
  crpo: 'CA',
};

export interface PolicyGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Policies to choose from, those of the given country first; one group where it has none. */
export function policyGroups(country: string): PolicyGroup[] {
  const options = POLICIES.map((policy) => ({
    value: policy.id,
    label: policyTitle(policy),
    isNear: COUNTRIES[policy.id.split('-')[0] ?? ''] === country,
  }));
  const { groups } = POLICIES_TEXTS;
  const near = options.filter(({ isNear }) => isNear);
  if (near.length === 0) return [{ label: groups.all, options }];
  return [
    { label: groups.near, options: near },
    { label: groups.far, options: options.filter(({ isNear }) => !isNear) },
  ];
}
