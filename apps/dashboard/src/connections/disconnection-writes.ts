import { Injectable, inject } from '@angular/core';
import { Disconnection, type SaveDisconnection, disconnectionPaths } from '@understory/contracts';
import { Writes } from '../shell/writes';

/** Writes disconnections; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class DisconnectionWrites {
  private readonly writes = inject(Writes);

  async save(id: string, disconnection: SaveDisconnection): Promise<Disconnection> {
    return Disconnection.parse(await this.writes.put(disconnectionPaths.one(id), disconnection));
  }

  remove(id: string): Promise<void> {
    return this.writes.remove(disconnectionPaths.one(id));
  }
}

/** What a person said of a disconnection, without what the server adds. */
export function saidOfDisconnection(disconnection: Disconnection): SaveDisconnection {
  const { connectionId, openedOn, workedOn, closing, note, version } = disconnection;
  return { connectionId, openedOn, workedOn, closing, note, version };
}
