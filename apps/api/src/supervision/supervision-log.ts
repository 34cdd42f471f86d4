import type { OwnPolicy, PersonFacts as SaidFacts } from '@understory/contracts';
import {
  type EpochDay,
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
  POLICY_CHOICES,
  type PolicyChoiceRow,
  SUPERVISION_CONTACTS,
  type SupervisionContactRow,
} from './supervision.queries';

/** When supervision is read. */
export interface SupervisionMoment {
  /** The day on the person's own calendar, `YYYY-MM-DD`. */
  readonly today: string;
  /** What is ahead of it and not held is booked. */
  readonly now: Temporal.Instant;
}

/** What supervision is read from beside the days of client work. */
interface KeptSupervision extends Omit<SupervisionLog, 'clientDays'> {
  readonly rows: readonly PolicyChoiceRow[];
}

/** Reads choices and contacts; the statements travel together. */
export async function readSupervision(
  db: SpaceDatabase,
  { today, now }: SupervisionMoment,
): Promise<KeptSupervision> {
  const [rows, contacts] = await Promise.all([
    db.rows<PolicyChoiceRow>(POLICY_CHOICES, [db.spaceId]),
    db.rows<SupervisionContactRow>(SUPERVISION_CONTACTS, [db.spaceId, now.toString()]),
  ]);
  return { choices: choicesOf(rows, epochDay(today)), contacts, rows };
}

/** In the order in which they were chosen; a practice's own as it is on the day, before its first day as it will be. */
export function choicesOf(rows: readonly PolicyChoiceRow[], today: EpochDay): PolicyChoice[] {
  return [...Map.groupBy(rows, (row) => row.policyId)].flatMap(([policyId, terms]) => {
    const inForce = terms.findLast(({ effectiveFrom }) => effectiveFrom <= today) ?? terms[0];
    const policy = policyOf(policyId, inForce?.own ?? null);
    if (!policy) return [];
    const said = terms.map(({ effectiveFrom, facts }) => ({
      effectiveFrom,
      facts: facts && factsOf(facts),
    }));
    return [{ policy, terms: said }];
  });
}

/** A body's policy by its id, or a practice's own; null where there is neither. */
function policyOf(policyId: string, own: OwnPolicy | null): SupervisionPolicy | null {
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
