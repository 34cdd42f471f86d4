import { type CaseLately, SaveCase } from '@understory/contracts';
import type { Shape } from '../shell/submission';
import { doPausesOverlap } from './case-standing';

/** A usual case that begins today: what the form starts from. */
export function newCase(today: string): SaveCase {
  return {
    code: '',
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    minutes: 50,
    rhythmDays: 7,
    practiceId: null,
    startsOn: today,
    endsOn: null,
    pauses: [],
    version: 0,
  };
}

/** The contract, and what only holds between two answers. */
export const CaseShape: Shape<SaveCase> = {
  safeParse(body) {
    const checked = SaveCase.safeParse(body);
    if (!checked.success) return checked;
    const { startsOn, endsOn, pauses } = checked.data;
    const issues: { path: PropertyKey[] }[] = [];
    if (endsOn !== null && endsOn < startsOn) issues.push({ path: ['endsOn'] });
    const isOutside = pauses.some(
      ({ from, to }) =>
        from < startsOn || (to ?? from) < from || (endsOn !== null && (to ?? from) > endsOn),
    );
    if (isOutside || doPausesOverlap(pauses)) issues.push({ path: ['pauses'] });
    return issues.length === 0 ? checked : { success: false, error: { issues } };
  },
};

/** Another case that has this code already, capitals and spaces aside. */
export function namesake(
  cases: readonly CaseLately[],
  code: string,
  id: string,
): CaseLately | null {
  const alike = (text: string) =>
    text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return cases.find((known) => known.id !== id && alike(known.code) === alike(code)) ?? null;
}
