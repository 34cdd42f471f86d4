import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Disconnection, type SaveDisconnection, disconnectionPaths } from '@understory/contracts';
import { firstValueFrom, map } from 'rxjs';
import { Changes } from '../shell/changes';

/** Writes disconnections; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class DisconnectionWrites {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);

  async save(id: string, disconnection: SaveDisconnection): Promise<Disconnection> {
    const answer = this.http.put(`api/${disconnectionPaths.one(id)}`, disconnection);
    const saved = await firstValueFrom(answer.pipe(map((body) => Disconnection.parse(body))));
    this.changes.touch();
    return saved;
  }

  async remove(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`api/${disconnectionPaths.one(id)}`));
    this.changes.touch();
  }
}

/** What a person said of a disconnection, without what the server adds. */
export function saidOfDisconnection(disconnection: Disconnection): SaveDisconnection {
  const { connectionId, openedOn, workedOn, closing, note, version } = disconnection;
  return { connectionId, openedOn, workedOn, closing, note, version };
}
