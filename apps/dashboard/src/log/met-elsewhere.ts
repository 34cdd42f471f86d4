import { computed, signal } from '@angular/core';
import { twoVersions } from '@understory/wording';
import type { Submission } from '../shell/submission';

/** How a row is read from an answer. */
interface RowShape<Row> {
  safeParse(value: unknown): { success: true; data: Row } | { success: false };
}

interface Said<Row> {
  /** As it stands elsewhere. */
  readonly row: (row: Row) => string;
  /** What the form would save now. */
  readonly here: () => string;
}

/**
 * Where a form met that what it changes was changed elsewhere too: both versions stand beside each other, and what was typed stays
 * in its fields until one of them is chosen.
 */
export class MetElsewhere<Row extends { readonly version: number }> {
  private readonly met = signal<{ readonly current: Row | null } | null>(null);
  /** For `us-two-versions`; null while nothing was met. */
  readonly words = computed(() => {
    const met = this.met();
    return met && twoVersions(met.current && this.said.row(met.current), this.said.here());
  });

  /** It is not there any more. */
  readonly isRemoved = computed(() => this.met()?.current === null);

  constructor(
    private readonly form: Submission,
    private readonly shape: RowShape<Row>,
    private readonly said: Said<Row>,
  ) {}

  /** After a form was not taken: a refusal for this reason is shown here in its place. */
  look(): void {
    const problem = this.form.problem();
    if (problem?.code !== 'changed-elsewhere') return;
    const read = this.shape.safeParse(problem.current);
    this.met.set({ current: read.success ? read.data : null });
    this.form.forget();
  }

  /** Another thing is changed, or nothing: there is nothing to choose between. */
  forget(): void {
    this.met.set(null);
  }

  /** What stands elsewhere is to stay. @returns It; null where it was removed there. */
  left(): Row | null {
    const current = this.met()?.current ?? null;
    this.forget();
    return current;
  }

  /** What is meant here is to be written over it. @returns What it is written over, with the version to send. */
  insisted(seen: Row): Row {
    // What was removed is one version further than it was seen.
    return this.left() ?? { ...seen, version: seen.version + 1 };
  }
}
