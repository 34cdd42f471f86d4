import type { DisconnectionLog } from '@understory/domain';
import { epochDay } from '../database/epoch-day';

export interface DisconnectionLogRow extends DisconnectionLog {
  connectionId: string;
}

/** All that stand, as the domain reads them; `$1` space. The note stays where it is. */
export const DISCONNECTIONS = `
  SELECT connection_id AS "connectionId", id, ${epochDay('opened_on')} AS "openedOn",
    ${epochDay('closed_on')} AS "closedOn", closed_as AS "closedAs"
  FROM disconnection WHERE space_id = $1 AND deleted_at IS NULL`;
