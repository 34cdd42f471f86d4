import { Injectable, inject } from '@angular/core';
import {
  type LogSession,
  type SaveSeries,
  type Series,
  type Session,
  seriesPaths,
  sessionPaths,
} from '@understory/contracts';
import { epochDay, occurrenceId } from '@understory/domain';
import { SESSION_SHEET_TEXTS } from '@understory/wording';
import type { Deed } from '../done/last-done';
import type { WayBack } from '../done/way-back';
import { WaysBack } from '../done/ways-back';
import {
  type Repeat,
  endedBefore,
  endedBehind,
  isOnlyPlanned,
  isOver,
  seriesFrom,
} from '../series/continued';
import { SeriesWrites, saidOfSeries } from '../series/series-writes';
import { SessionWrites, saidOf } from './session-writes';

const { done } = SESSION_SHEET_TEXTS;

/** Something written, and the row that now stands for the session; null where its series says it all. */
export interface SessionDeed extends Deed {
  readonly rowId: string | null;
}

/** A session of a series that changes with those after it. */
interface ChangeOfLater {
  readonly before: Session;
  readonly said: LogSession;
  readonly series: Series;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What the sheet does with a session and its series; each deed can be taken back as a whole. */
@Injectable({ providedIn: 'root' })
export class SessionDeeds {
  private readonly sessions = inject(SessionWrites);
  private readonly series = inject(SeriesWrites);
  private readonly ways = inject(WaysBack);

  async log(id: string, said: LogSession): Promise<SessionDeed> {
    await this.sessions.save(id, said);
    return { message: done.logged, undo: this.ways.by({ path: sessionPaths.one(id) }), rowId: id };
  }

  async change(before: Session, said: LogSession): Promise<SessionDeed> {
    const { id } = before;
    const saved = await this.sessions.save(id, said);
    const body = { ...saidOf(before), version: saved.version };
    const undo = this.ways.by({ path: sessionPaths.one(id), body, made: saidOf(saved) });
    return { message: done.changed, undo, rowId: id };
  }

  /** A new session that repeats; a row for the first one only where there is more to say of it than its series does. */
  async plan(seriesId: string, said: LogSession, repeat: Repeat): Promise<SessionDeed> {
    const begun = seriesFrom(said, repeat);
    await this.series.save(seriesId, begun);
    const message = done.planned;
    if (isOnlyPlanned(said)) {
      return { message, undo: this.ways.by({ path: seriesPaths.one(seriesId) }), rowId: null };
    }
    const rowId = occurrenceId(seriesId, epochDay(begun.firstOn));
    await this.sessions.save(rowId, { ...said, series: { id: seriesId, on: begun.firstOn } });
    const undo = this.ways.by(
      { path: sessionPaths.one(rowId) },
      { path: seriesPaths.one(seriesId) },
    );
    return { message, undo, rowId };
  }

  /**
   * This one and later: another series goes on from here.
   *
   * @param begun As `continued` says it.
   */
  async changeLater(
    newId: string,
    { before, said, series, today }: ChangeOfLater,
    begun: SaveSeries,
  ): Promise<SessionDeed> {
    const on = before.series?.on ?? begun.firstOn;
    const isWritten = isWrittenToo(before, said, today);
    const first = isWritten ? await this.change(before, said) : null;
    // Moved to a later day: the earlier series ends only there, and would expect it on its old day still.
    const skipped = !isWritten && begun.firstOn > on ? await this.removeOne(before) : null;
    await this.series.save(newId, begun);
    const ended = endedBehind(series, said, { begun, today });
    if (ended) await this.series.save(series.id, ended);
    const version = (ended ?? series).version + 1;
    const undo = this.ways.by(
      { path: seriesPaths.one(newId) },
      { path: seriesPaths.one(series.id), body: { ...saidOfSeries(series), version } },
      ...((first ?? skipped)?.undo.steps ?? []),
    );
    return { message: done.changedOn, undo, rowId: first?.rowId ?? null };
  }

  /** Takes one out: of a series too, which then expects nothing on its day. */
  async removeOne(before: Session): Promise<SessionDeed> {
    const { id } = before;
    const version = before.version > 0 ? before.version : await this.writeDown(before);
    await this.sessions.remove(id);
    const body = { ...saidOf(before), version: version + 1 };
    const undo = this.ways.by({ path: sessionPaths.one(id), body });
    return { message: done.removed, undo, rowId: null };
  }

  /** Takes this one out and those after it; what was marked stays. */
  async removeLater(before: Session, series: Series): Promise<SessionDeed> {
    const ended = endedBefore(series, before.series?.on ?? series.firstOn);
    if (ended) await this.series.save(series.id, ended);
    else await this.series.remove(series.id);
    const body = { ...saidOfSeries(series), version: series.version + 1 };
    const undo = this.ways.by({ path: seriesPaths.one(series.id), body });
    return { message: done.removedOn, undo, rowId: null };
  }

  /** The same deed with how a session was, which is taken back first. */
  with({ steps: first = [] }: WayBack, deed: SessionDeed): SessionDeed {
    return { ...deed, undo: this.ways.by(...first, ...(deed.undo.steps ?? [])) };
  }

  /** Only what is written can be removed: that is how its series knows that it is not expected. */
  private async writeDown(before: Session): Promise<number> {
    return (await this.sessions.save(before.id, saidOf(before))).version;
  }
}

/** Whether a row stands for the session whatever its series says: it was marked before, or is now, or its day is over. */
export function isWrittenToo(before: LogSession, said: LogSession, today: string): boolean {
  return !isOnlyPlanned(before) || !isOnlyPlanned(said) || isOver(said, today);
}
