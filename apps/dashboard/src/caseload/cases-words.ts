import type { Caseload } from '@understory/contracts';
import { CASES_FINDINGS } from '@understory/wording';

/** The heading of the list of cases. */
export function casesFinding({
  cases,
  withoutCase,
}: Pick<Caseload, 'cases' | 'withoutCase'>): string {
  const [heaviest, second] = cases;
  if (!heaviest) return withoutCase.units > 0 ? CASES_FINDINGS.unnamed : CASES_FINDINGS.none;
  if (!second) return CASES_FINDINGS.one(heaviest.code);
  if (heaviest.units === second.units) return CASES_FINDINGS.two(heaviest.code, second.code);
  return CASES_FINDINGS.most(heaviest.code);
}
