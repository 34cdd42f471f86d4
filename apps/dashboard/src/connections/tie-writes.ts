import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  Connection,
  Contact,
  type LogContact,
  type SaveConnection,
  connectionPaths,
  contactPaths,
} from '@understory/contracts';
import { firstValueFrom, map } from 'rxjs';
import { Changes } from '../shell/changes';

/** Writes connections and contacts; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class TieWrites {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);

  async saveConnection(id: string, connection: SaveConnection): Promise<Connection> {
    const answer = this.http.put(`api/${connectionPaths.one(id)}`, connection);
    const saved = await firstValueFrom(answer.pipe(map((body) => Connection.parse(body))));
    this.changes.touch();
    return saved;
  }

  async saveContact(id: string, contact: LogContact): Promise<Contact> {
    const answer = this.http.put(`api/${contactPaths.one(id)}`, contact);
    const saved = await firstValueFrom(answer.pipe(map((body) => Contact.parse(body))));
    this.changes.touch();
    return saved;
  }

  async removeContact(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`api/${contactPaths.one(id)}`));
    this.changes.touch();
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
