import type { CheckInLog, EcosystemLog, InventoryLog } from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import { CHECK_IN_LOG, INVENTORY_LOG } from './log.queries';

/** What an ecosystem is read from on the side of how its person is. */
type OwnLog = Pick<EcosystemLog, 'checkIns' | 'inventories'>;

/**
 * Reads check-ins and inventories; the statements travel together.
 *
 * @param before Those of days that are kept before this one are left out.
 */
export async function readCheckInLog(db: SpaceDatabase, before: string): Promise<OwnLog> {
  const params = [db.spaceId, before];
  const [checkIns, inventories] = await Promise.all([
    db.rows<CheckInLog>(CHECK_IN_LOG, params),
    db.rows<InventoryLog>(INVENTORY_LOG, params),
  ]);
  return { checkIns, inventories };
}
