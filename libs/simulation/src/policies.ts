import { NO_DETAIL, NO_FACTS } from '@understory/domain';
import type { Day } from './calendar';
import type { MadeUpPolicy } from './made-up-types';
import type { TherapistProfile } from './profile';

/** Everybody here is an accredited member of the same body, and meets a supervisor alone unless they say otherwise. */
export function policiesOf({ ties }: TherapistProfile, startsOn: Day): MadeUpPolicy[] {
  if (!ties.some(({ kind }) => kind === 'supervision')) return [];
  const usual = { ...NO_DETAIL, format: 'individual' as const };
  const nothingElse = { termFrom: null, termTo: null, registeredFrom: null, documentedPauses: [] };
  return [
    {
      policyId: 'bacp-accredited',
      effectiveFrom: startsOn,
      facts: { ...NO_FACTS, ...nothingElse, usual },
      own: null,
    },
  ];
}
