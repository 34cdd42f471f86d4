import { httpResource } from '@angular/common/http';
import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { type Problem, REMOVED_DAYS, Removed, removedPaths } from '@understory/contracts';
import { REMOVED_TEXTS } from '@understory/wording';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Writes } from '../shell/writes';
import { type RemovedRow, removedRows } from './removed-rows';

/** Why something was not put back: the reason of its field, where it has one. */
function whyNotBack(problem: Problem): Problem {
  if (problem.code === 'changed-elsewhere') return { ...problem, ...REMOVED_TEXTS.standsAgain };
  return { ...problem, detail: problem.fields?.[0]?.message ?? problem.detail };
}

/** What its owner removed in the last thirty days, on whichever device, each with its way back. */
@Component({
  selector: 'us-removed-list',
  imports: [Icon, ProblemNote],
  templateUrl: './removed-list.html',
  styleUrl: './removed-list.css',
})
export class RemovedList {
  readonly timeZone = input.required<string>();
  /** What the rows above take back already: nothing stands on the page twice. */
  readonly without = input<ReadonlySet<string>>(new Set());

  private readonly injector = inject(Injector);
  private readonly changes = inject(Changes);
  private readonly writes = inject(Writes);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);
  protected readonly texts = REMOVED_TEXTS;
  protected readonly resource = httpResource(() => this.fresh(), { parse: Removed.parse });
  private readonly answer = latest(this.resource);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });
  /** Put back, while a fresh answer is on its way. */
  private readonly back = signal<ReadonlySet<string>>(new Set());
  protected readonly rows = computed(() => {
    const answer = this.answer();
    if (!answer) return null;
    const [back, without] = [this.back(), this.without()];
    return removedRows(answer.entries, this.timeZone()).filter(
      ({ key }) => !back.has(key) && !without.has(key),
    );
  });
  /** What the list is; where it is empty, whether all that was removed stands above it. */
  protected readonly lead = computed(() => {
    if (this.rows()?.length) return REMOVED_TEXTS.relief(REMOVED_DAYS);
    const entries = removedRows(this.answer()?.entries ?? [], this.timeZone());
    const isAbove = entries.some(({ key }) => this.without().has(key));
    return isAbove ? REMOVED_TEXTS.above : REMOVED_TEXTS.none(REMOVED_DAYS);
  });
  protected readonly isBusy = signal(false);
  protected readonly said = signal('');
  protected readonly failed = signal<{ key: string; problem: Problem } | null>(null);

  protected async putBack({ key, entry, full }: RemovedRow, index: number): Promise<void> {
    if (this.isBusy()) return;
    const path = removedPaths.one(entry);
    this.isBusy.set(true);
    this.failed.set(null);
    try {
      await this.writes.put(path, entry.body);
      this.back.update((back) => new Set([...back, key]));
      this.lastDone.say(REMOVED_TEXTS.isBack(full), this.ways.by({ path }));
      this.said.set(REMOVED_TEXTS.isBack(full));
      this.focusOn(index);
    } catch (error) {
      this.failed.set({ key, problem: whyNotBack(problemOf(error)) });
    } finally {
      this.isBusy.set(false);
    }
  }

  /** The row is gone: on to the one in its place, or to the heading. */
  private focusOn(index: number): void {
    afterNextRender(
      () => {
        const next = document.getElementById(`back-${index}`);
        (next ?? document.getElementById('removed'))?.focus();
      },
      { injector: this.injector },
    );
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${removedPaths.all}`;
  }
}
