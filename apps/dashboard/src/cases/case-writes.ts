import { Injectable, inject } from '@angular/core';
import { Case, type SaveCase, casePaths } from '@understory/contracts';
import { Writes } from '../shell/writes';

/** Writes cases; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class CaseWrites {
  private readonly writes = inject(Writes);

  async save(id: string, said: SaveCase): Promise<Case> {
    return Case.parse(await this.writes.put(casePaths.one(id), said));
  }

  remove(id: string): Promise<void> {
    return this.writes.remove(casePaths.one(id));
  }
}

/** What a person said of a case, without what the server adds. */
export function saidOfCase(known: Case): SaveCase {
  const { code, kind, acuity, isTraumaFocused, minutes, rhythmDays, practiceId } = known;
  const { startsOn, endsOn, pauses, version } = known;
  return {
    code,
    kind,
    acuity,
    isTraumaFocused,
    minutes,
    rhythmDays,
    practiceId,
    startsOn,
    endsOn,
    pauses,
    version,
  };
}
