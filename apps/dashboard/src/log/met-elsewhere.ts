import { computed, linkedSignal, signal } from '@angular/core';
import { twoVersions } from '@understory/wording';
import type { Shape, Submission } from '../shell/submission';

/** The two versions that a form can meet. */
interface Versions<Row, Body> {
  /** What the server answers, and how it reads. */
  readonly row: Shape<Row>;
  readonly rowInWords: (row: Row) => string;
  /** What the form sends, as its fields stand now, and how that reads. */
  readonly body: Shape<Body>;
  readonly typed: () => unknown;
  readonly bodyInWords: (body: Body) => string;
}

/**
 * Where a form met that what it changes was changed elsewhere too: both versions stand beside each other, and what was typed stays
 * in its fields until one of them is chosen.
 */
export class MetElsewhere<Row extends { readonly version: number }, Body> {
  private readonly met = signal<{ readonly current: Row | null } | null>(null);
  /** As it was last in order: half a date says nothing. */
  private readonly here = linkedSignal<unknown, string>({
    source: () => this.versions.typed(),
    computation: (typed, before) => {
      const checked = this.versions.body.safeParse(typed);
      return checked.success ? this.versions.bodyInWords(checked.data) : (before?.value ?? '');
    },
  });
  /** For `us-two-versions`; null while nothing was met. */
  readonly words = computed(() => {
    const met = this.met();
    return met && twoVersions(met.current && this.versions.rowInWords(met.current), this.here());
  });
  /** It is not there any more. */
  readonly isRemoved = computed(() => this.met()?.current === null);

  constructor(
    private readonly form: Submission,
    private readonly versions: Versions<Row, Body>,
  ) {}

  /** After a form was not taken: a refusal for this reason is shown here in its place. */
  look(): void {
    const problem = this.form.problem();
    if (problem?.code !== 'changed-elsewhere') return;
    const read = this.versions.row.safeParse(problem.current);
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

  /**
   * What is meant here is to be written over it.
   *
   * @param seen What was to be changed; null where something new was sent, whose answer did not arrive.
   * @returns What it is written over, with the version to send.
   */
  insisted<Seen extends Row | null>(seen: Seen): Row | Seen {
    // What was removed is one version further than it was seen.
    return this.left() ?? (seen && { ...seen, version: seen.version + 1 });
  }
}
