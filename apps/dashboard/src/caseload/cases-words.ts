import type { Caseload } from '@understory/contracts';
import type { CaseShape } from '@understory/domain';
import { ACUITY_NAMES, SESSION_KIND_NAMES } from '@understory/wording';

/** "Couple, complex, trauma-focused". */
export function shapeWords(shape: Pick<CaseShape, 'kind' | 'acuity' | 'isTraumaFocused'>): string {
  const { kind, acuity, isTraumaFocused } = shape;
  const named = `${SESSION_KIND_NAMES[kind]}, ${ACUITY_NAMES[acuity].toLowerCase()}`;
  return isTraumaFocused ? `${named}, trauma-focused` : named;
}

/** The heading of the list of cases. */
export function casesFinding({
  cases,
  withoutCase,
}: Pick<Caseload, 'cases' | 'withoutCase'>): string {
  const [heaviest, second] = cases;
  if (!heaviest) {
    return withoutCase.units > 0 ? 'No session names a case yet' : 'No session in four weeks';
  }
  if (!second) return `${heaviest.code} is the one case of four weeks`;
  if (heaviest.units === second.units) return `${heaviest.code} and ${second.code} weigh most`;
  return `${heaviest.code} weighs most`;
}
