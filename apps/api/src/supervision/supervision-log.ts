import type { OwnPolicy, PersonFacts as SaidFacts } from '@understory/contracts';
import {
  epochDay,
  ownPolicy,
  type PersonFacts,
  POLICIES,
  type PolicyChoice,
  type SupervisionLog,
  type SupervisionPolicy,
} from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import {
  CLIENT_DAYS,
  type ClientDayRow,
  POLICY_CHOICES,
  type PolicyChoiceRow,
  SUPERVISION_CONTACTS,
  type SupervisionContactRow,
} from './supervision.queries';

/**
 * Reads what supervision is read from; its statements travel together.
 *
 * @param now What is ahead of it and not held is booked.
 */
export async function readSupervisionLog(
  db: SpaceDatabase,
  now: Temporal.Instant,
): Promise<{ log: SupervisionLog; rows: readonly PolicyChoiceRow[] }> {
  const [rows, contacts, clientDays] = await Promise.all([
    db.rows<PolicyChoiceRow>(POLICY_CHOICES, [db.spaceId]),
    db.rows<SupervisionContactRow>(SUPERVISION_CONTACTS, [db.spaceId, now.toString()]),
    db.rows<ClientDayRow>(CLIENT_DAYS, [db.spaceId]),
  ]);
  return { log: { choices: choicesOf(rows), contacts, clientDays }, rows };
}

/** In the order in which they were chosen; a practice's own as it is now. */
function choicesOf(rows: readonly PolicyChoiceRow[]): PolicyChoice[] {
  return [...Map.groupBy(rows, (row) => row.policyId)].flatMap(([policyId, terms]) => {
    const policy = policyOf(policyId, terms.at(-1)?.own ?? null);
    if (!policy) return [];
    const said = terms.map(({ effectiveFrom, facts }) => ({
      effectiveFrom,
      facts: facts && factsOf(facts),
    }));
    return [{ policy, terms: said }];
  });
}

/** A body's policy by its id, or a practice's own; null where there is neither. */
export function policyOf(policyId: string, own: OwnPolicy | null): SupervisionPolicy | null {
  if (own) return ownPolicy({ ...own, id: policyId });
  return POLICIES.find(({ id }) => id === policyId) ?? null;
}

function factsOf(said: SaidFacts): PersonFacts {
  const day = (date: string | null) => (date === null ? null : epochDay(date));
  return {
    ...said,
    termFrom: day(said.termFrom),
    termTo: day(said.termTo),
    registeredFrom: day(said.registeredFrom),
    documentedPauses: said.documentedPauses.map(epochDay),
  };
}
