import type { EpochDay } from '../days/day';
import type { LeaveSpan } from '../days/leave-clock';
import type { SupervisionLog } from '../supervision/policy';
import type { TieLog } from '../ties/log';
import type { RestSource } from '../vocabulary';
import type { ActingLog, CapacityTerms, RunDay, RunTerms, WorkDay } from '../work/log';
import type { CheckInLog } from '../check-ins/log';
import type { InventoryLog } from '../inventory/log';
import type { UnseenWorkLog } from '../unseen-work/log';

/**
 * Everything that one person's ecosystem is read from; the order of rows does not matter.
 *
 * Contacts, work days, runs, acting, unseen work, check-ins and inventories are rows: where a reading goes on from what was
 * kept of a day, those dated after it. All else is settings, always whole.
 */
export interface EcosystemLog {
  ties: readonly TieLog[];
  leave: readonly LeaveSpan[];
  workDays: readonly WorkDay[];
  capacity: readonly CapacityTerms[];
  /** Days with a held session. */
  runs: readonly RunDay[];
  /** Without any, four in a row are taken as agreed. */
  agreedRuns: readonly RunTerms[];
  acting: readonly ActingLog[];
  unseenWork: readonly UnseenWorkLog[];
  checkIns: readonly CheckInLog[];
  inventories: readonly InventoryLog[];
  /** Policies that apply, and what counts for them; whole, also beside a kept state. */
  supervision: SupervisionLog;
  /** What the soil Rest is read from, as chosen. */
  restFrom: RestSource;
  /** First day of the week: 1 Monday, 6 Saturday, 7 Sunday. */
  weekStart: 1 | 6 | 7;
  /** First day of this person's log: nothing is known of days before it. */
  since: EpochDay;
}
