import { Injectable, computed, inject, signal } from '@angular/core';
import { type LogSession, type Problem, Session } from '@understory/contracts';
import type { SessionOutcome } from '@understory/domain';
import { manyMarked, someNotWritten } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone } from '../done/last-done';
import { Changes } from '../shell/changes';
import { saidOf } from '../today/session-writes';
import { ManySessions, type SessionWrite, type WrittenSessions } from './many-sessions';

/** A session that was to be marked here and was changed elsewhere in the meantime. */
export interface Conflict {
  readonly seen: Session;
  readonly meant: LogSession;
  /** As it stands now; null where it was removed. */
  readonly current: Session | null;
}

interface Waiting {
  readonly writes: readonly SessionWrite[];
  readonly problem: Problem;
  readonly said: (count: number) => string;
}

/** Writes and marks sessions, one or many; what could not be written is kept, to be tried again or decided. Provided by a page. */
@Injectable()
export class Marking {
  private readonly many = inject(ManySessions);
  private readonly lastDone = inject(LastDone);
  private readonly changes = inject(Changes);

  private readonly waiting = signal<Waiting | null>(null);
  private readonly conflicted = signal<readonly Conflict[]>([]);
  private readonly way = signal<{ settled: number; all: number } | null>(null);
  /** Versions that were written over: an older answer may still show them. */
  private readonly over = signal<ReadonlyMap<string, number>>(new Map());

  private last = Promise.resolve(false);

  /** How far many are; null while nothing is on its way. */
  readonly progress = this.way.asReadonly();
  readonly conflicts = this.conflicted.asReadonly();
  readonly problem = computed(() => this.waiting()?.problem ?? null);

  isMarked({ id, version }: Session): boolean {
    return this.over().get(id) === version;
  }

  hasFailed({ id }: { readonly id: string }): boolean {
    return this.waiting()?.writes.some((write) => write.id === id) ?? false;
  }

  /**
   * @param one What it is called, where it is only one.
   * @returns Whether all of them were marked.
   */
  mark(sessions: readonly Session[], outcome: SessionOutcome, one?: string): Promise<boolean> {
    return this.inTurn(() => {
      const left = sessions.filter((session) => !this.isMarked(session));
      const writes = left.map((session) => markAs(session, outcome));
      return this.wrote(writes, (count) =>
        manyMarked(count, outcome, sessions.length === 1 ? one : ''),
      );
    });
  }

  /** Tries those again that nobody answered for. */
  again(): Promise<boolean> {
    return this.inTurn(() => {
      const waiting = this.waiting();
      return waiting ? this.wrote(waiting.writes, waiting.said) : Promise.resolve(false);
    });
  }

  /** Marks it all the same: on top of what it has become, or anew where it was removed. */
  insist(conflict: Conflict): Promise<boolean> {
    const { current, meant } = conflict;
    this.settle(conflict);
    if (current) return this.mark([current], meant.outcome);
    const body = { ...meant, series: null, version: 0 };
    return this.inTurn(() =>
      this.wrote([{ id: uuidv7(), body, before: null }], (count) =>
        manyMarked(count, meant.outcome),
      ),
    );
  }

  /** Leaves it as it has become elsewhere. */
  settle(conflict: Conflict): void {
    this.conflicted.update((all) => all.filter((each) => each !== conflict));
  }

  /**
   * Writes some, with one way to take all of them back.
   *
   * @param said What is then said of so many.
   */
  async write(
    writes: readonly SessionWrite[],
    said: (count: number) => string,
  ): Promise<WrittenSessions> {
    this.waiting.set(null);
    this.way.set({ settled: 0, all: writes.length });
    try {
      const written = await this.many.save(writes, (settled) =>
        this.way.update((way) => way && { ...way, settled }),
      );
      this.keep(written.done, said);
      this.meet(written, said);
      return written;
    } finally {
      this.way.set(null);
    }
  }

  /** A tap while another is on its way waits for it, and is not lost. */
  private inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => false);
    return turn;
  }

  private async wrote(
    writes: readonly SessionWrite[],
    said: (count: number) => string,
  ): Promise<boolean> {
    if (writes.length === 0) return false;
    return (await this.write(writes, said)).failed.length === 0;
  }

  private keep(done: WrittenSessions['done'], said: (count: number) => string): void {
    if (done.length === 0) return;
    this.over.update(
      (over) => new Map([...over, ...done.map(({ job }) => [job.id, job.body.version] as const)]),
    );
    this.lastDone.say(said(done.length), this.many.takingBack(done));
  }

  private meet({ done, failed }: WrittenSessions, said: (count: number) => string): void {
    const conflicts = failed.flatMap(({ job, problem }) =>
      problem.code === 'changed-elsewhere' && job.before
        ? [{ seen: job.before, meant: job.body, current: currentOf(problem) }]
        : [],
    );
    if (conflicts.length > 0) this.changes.touch();
    this.conflicted.update((all) => [...all, ...conflicts]);
    const others = failed.filter(
      ({ job, problem }) => problem.code !== 'changed-elsewhere' || !job.before,
    );
    const [first] = others;
    if (!first) return;
    const words = someNotWritten(others.length, done.length + failed.length, first.problem);
    const problem = { ...first.problem, ...words };
    this.waiting.set({ writes: others.map(({ job }) => job), problem, said });
  }
}

function markAs(session: Session, outcome: SessionOutcome): SessionWrite {
  return { id: session.id, body: { ...saidOf(session), outcome }, before: session };
}

function currentOf(problem: Problem): Session | null {
  const current = Session.safeParse(problem.current);
  return current.success ? current.data : null;
}
