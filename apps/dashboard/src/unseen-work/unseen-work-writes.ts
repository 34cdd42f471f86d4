import { Injectable, inject } from '@angular/core';
import { type LogUnseenWork, UnseenWork, unseenWorkPaths } from '@understory/contracts';
import { Writes } from '../shell/writes';

/** Writes unseen work; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class UnseenWorkWrites {
  private readonly writes = inject(Writes);

  async save(id: string, entry: LogUnseenWork): Promise<UnseenWork> {
    return UnseenWork.parse(await this.writes.put(unseenWorkPaths.one(id), entry));
  }

  remove(id: string): Promise<void> {
    return this.writes.remove(unseenWorkPaths.one(id));
  }
}

/** What a person said of an entry, without what the server adds. */
export function saidOfUnseenWork(entry: UnseenWork): LogUnseenWork {
  const { on, kind, effort, sharePercent, context, version } = entry;
  return { on, kind, effort, sharePercent, context, version };
}
