import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { type LogUnseenWork, UnseenWork, unseenWorkPaths } from '@understory/contracts';
import { firstValueFrom, map } from 'rxjs';
import { Changes } from '../shell/changes';

/** Writes unseen work; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class UnseenWorkWrites {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);

  async save(id: string, entry: LogUnseenWork): Promise<UnseenWork> {
    const answer = this.http.put(`api/${unseenWorkPaths.one(id)}`, entry);
    const saved = await firstValueFrom(answer.pipe(map((body) => UnseenWork.parse(body))));
    this.changes.touch();
    return saved;
  }

  async remove(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`api/${unseenWorkPaths.one(id)}`));
    this.changes.touch();
  }
}

/** What a person said of an entry, without what the server adds. */
export function saidOfUnseenWork(entry: UnseenWork): LogUnseenWork {
  const { on, kind, effort, sharePercent, version } = entry;
  return { on, kind, effort, sharePercent, version };
}
