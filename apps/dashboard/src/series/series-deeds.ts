import { Injectable, inject } from '@angular/core';
import type { SaveSeries, Series } from '@understory/contracts';
import { type FromThenOn, changedFrom, endedInTime, isWholeFrom } from './changed-from';
import { SeriesWrites, saidOfSeries } from './series-writes';

/** How something done is taken back. */
export type Undo = () => Promise<unknown>;

/** What is done with a series as a whole; each deed can be taken back as a whole. */
@Injectable({ providedIn: 'root' })
export class SeriesDeeds {
  private readonly writes = inject(SeriesWrites);

  /**
   * Another time from one of its days on.
   *
   * @param newId Of the series that goes on, the same however often this is tried.
   */
  async changeFrom(newId: string, series: Series, then: FromThenOn): Promise<Undo> {
    const changed = changedFrom(series, then);
    if (isWholeFrom(series, then.on)) return this.write(series, changed);
    await this.writes.save(newId, changed);
    const ended = endedInTime(series, then);
    const { version } = ended ? await this.writes.save(series.id, ended) : nextOf(series);
    return async () => {
      await this.writes.remove(newId);
      await this.bringBack(series, version);
    };
  }

  /** A series by itself. */
  async begin(id: string, said: SaveSeries): Promise<Undo> {
    await this.writes.save(id, said);
    return () => this.writes.remove(id);
  }

  /** @param ended The series with its end; null where nothing would be left of it. */
  async end(series: Series, ended: SaveSeries | null): Promise<Undo> {
    if (ended) return this.write(series, ended);
    await this.writes.remove(series.id);
    return () => this.bringBack(series, series.version + 1);
  }

  private async write(series: Series, said: SaveSeries): Promise<Undo> {
    const { version } = await this.writes.save(series.id, said);
    return () => this.bringBack(series, version);
  }

  /** @param version As it stands now. */
  private bringBack(series: Series, version: number): Promise<Series> {
    return this.writes.save(series.id, { ...saidOfSeries(series), version });
  }
}

/** As it is once another went on in its place. */
function nextOf({ version }: Series): Pick<Series, 'version'> {
  return { version: version + 1 };
}
