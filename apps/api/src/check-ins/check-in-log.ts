import type { CheckInLog, EcosystemLog, InventoryLog } from '@understory/domain';
import type { SpaceDatabase } from '../database/space-scope';
import { CHECK_IN_LOG, INVENTORY_LOG, REST_FROM } from './log.queries';

/** What an ecosystem is read from on the side of how its person is. */
type OwnLog = Pick<EcosystemLog, 'checkIns' | 'inventories' | 'restFrom'>;

/** Reads check-ins, inventories and the choice between them; the statements travel together. */
export async function readCheckInLog(db: SpaceDatabase): Promise<OwnLog> {
  const space = [db.spaceId];
  const [checkIns, inventories, [chosen]] = await Promise.all([
    db.rows<CheckInLog>(CHECK_IN_LOG, space),
    db.rows<InventoryLog>(INVENTORY_LOG, space),
    db.rows<Pick<OwnLog, 'restFrom'>>(REST_FROM, space),
  ]);
  return { checkIns, inventories, restFrom: chosen?.restFrom ?? 'check-in' };
}
