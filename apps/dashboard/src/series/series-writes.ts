import { Injectable, inject } from '@angular/core';
import { type SaveSeries, Series, seriesPaths } from '@understory/contracts';
import { Writes } from '../shell/writes';

/** Writes series; every write is safe to repeat and freshens every page. */
@Injectable({ providedIn: 'root' })
export class SeriesWrites {
  private readonly writes = inject(Writes);

  async save(id: string, said: SaveSeries): Promise<Series> {
    return Series.parse(await this.writes.put(seriesPaths.one(id), said));
  }

  remove(id: string): Promise<void> {
    return this.writes.remove(seriesPaths.one(id));
  }
}

/** What a person said of a series, without what the server adds; it continues nothing a second time. */
export function saidOfSeries(series: Series): SaveSeries {
  const { caseId, practiceId, rhythm, firstOn, lastOn, at, zone } = series;
  const { minutes, kind, acuity, isTraumaFocused, attendees, version } = series;
  return {
    caseId,
    practiceId,
    rhythm,
    firstOn,
    lastOn,
    at,
    zone,
    minutes,
    kind,
    acuity,
    isTraumaFocused,
    attendees,
    continues: null,
    version,
  };
}
