import { Injectable, inject } from '@angular/core';
import {
  Connection,
  Contact,
  type LogContact,
  type SaveConnection,
  connectionPaths,
  contactPaths,
} from '@understory/contracts';
import { Writes } from '../shell/writes';

/** Writes connections and contacts; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class TieWrites {
  private readonly writes = inject(Writes);

  async saveConnection(id: string, connection: SaveConnection): Promise<Connection> {
    return Connection.parse(await this.writes.put(connectionPaths.one(id), connection));
  }

  /** With all that was logged of it; saving it with the next version brings both back. */
  removeConnection(id: string): Promise<void> {
    return this.writes.remove(connectionPaths.one(id));
  }

  async saveContact(id: string, contact: LogContact): Promise<Contact> {
    return Contact.parse(await this.writes.put(contactPaths.one(id), contact));
  }

  removeContact(id: string): Promise<void> {
    return this.writes.remove(contactPaths.one(id));
  }
}

/** What a person said of a connection, without what the server adds. */
export function saidOfConnection(connection: Connection): SaveConnection {
  const { alias, kind, agreement, lastMetOn, isEvaluative, isActive, version } = connection;
  return { alias, kind, agreement, lastMetOn, isEvaluative, isActive, version };
}

/** What a person said of a contact, without what the server adds. */
export function saidOfContact(contact: Contact): LogContact {
  const { connectionId, startsAt, zone, minutes, mode, initiator, isHeld } = contact;
  const { giveAndTake, ratings, version } = contact;
  return {
    connectionId,
    startsAt,
    zone,
    minutes,
    mode,
    initiator,
    isHeld,
    giveAndTake,
    ratings,
    version,
  };
}
