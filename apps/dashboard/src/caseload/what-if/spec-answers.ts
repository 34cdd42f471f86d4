import { POLICIES, type SupervisionNeed } from '@understory/domain';

/** For specs: what a policy asks of a month. */
export function needOf(minutesAMonth: number | null, followsCaseload = true): SupervisionNeed {
  return { minutesAMonth, followsCaseload, isAdvised: false, missing: null };
}

/** For specs: one that follows the caseload. */
export const STUDENT = (() => {
  const policy = POLICIES.find(({ id }) => id === 'bacp-student');
  if (!policy) throw new Error('The policy of students has another id.');
  return policy;
})();
