import { Injectable, inject } from '@angular/core';
import { type LogOtherTime, OtherTime, otherTimePaths } from '@understory/contracts';
import { Writes } from '../shell/writes';

/** Writes other time; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class OtherTimeWrites {
  private readonly writes = inject(Writes);

  async save(id: string, entry: LogOtherTime): Promise<OtherTime> {
    return OtherTime.parse(await this.writes.put(otherTimePaths.one(id), entry));
  }

  remove(id: string): Promise<void> {
    return this.writes.remove(otherTimePaths.one(id));
  }
}

/** What a person said of an entry, without what the server adds. */
export function saidOfOtherTime(entry: OtherTime): LogOtherTime {
  const { startsAt, zone, minutes, kind, version } = entry;
  return { startsAt, zone, minutes, kind, version };
}
