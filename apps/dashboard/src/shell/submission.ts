import { computed, signal } from '@angular/core';
import type { Problem, ProblemCode } from '@understory/contracts';
import type { FieldError } from '../shared/form-trouble';
import { problemOf } from './problem';

/** What a contract can do with a body: take it, or name the paths that it refuses. */
export interface Shape<T> {
  safeParse(
    body: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };
}

export interface SubmissionWords {
  /** A sentence per answer, by its path in the body, that says how to write it. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Refusals that are about one answer. */
  readonly refusals?: Readonly<Partial<Record<ProblemCode, string>>>;
}

/** One form's way to the server: checked by the contract, sent once at a time, refusals by field. */
export class Submission {
  private readonly found = signal<readonly FieldError[]>([]);
  private readonly met = signal<Problem | null>(null);
  private readonly sending = signal(false);

  readonly errors = this.found.asReadonly();
  readonly problem = this.met.asReadonly();
  readonly isSending = this.sending.asReadonly();
  private readonly byName = computed(
    () => new Map(this.found().map(({ name, message }) => [name, message])),
  );

  constructor(private readonly words: SubmissionWords) {}

  /** The message beside one answer; empty where it was not refused. */
  errorOf(name: string): string {
    return this.byName().get(name) ?? '';
  }

  /** Another form begins: what was refused before says nothing about it. */
  forget(): void {
    this.found.set([]);
    this.met.set(null);
  }

  /** @returns What `work` answered, or null where the body was refused here or there. */
  async send<T, R>(
    shape: Shape<T>,
    body: unknown,
    work: (body: T) => Promise<R>,
  ): Promise<{ answer: R } | null> {
    if (this.sending()) return null;
    this.met.set(null);
    const checked = shape.safeParse(body);
    if (!checked.success) {
      this.found.set(this.inWords(checked.error.issues.map(({ path }) => path.join('.'))));
      return null;
    }
    this.found.set([]);
    this.sending.set(true);
    try {
      return { answer: await work(checked.data) };
    } catch (error) {
      this.refused(problemOf(error));
      return null;
    } finally {
      this.sending.set(false);
    }
  }

  private refused(problem: Problem): void {
    const name = this.words.refusals?.[problem.code];
    const fields = this.inWords((problem.fields ?? []).map(({ path }) => path));
    if (name) this.found.set([{ name, message: `${problem.title}. ${problem.detail}` }]);
    else this.found.set(fields);
    this.met.set(problem);
  }

  /** The refused answers of this form, in its own order and sentences. */
  private inWords(paths: readonly string[]): FieldError[] {
    return Object.entries(this.words.sentences)
      .filter(([name]) => paths.some((path) => path === name || path.startsWith(`${name}.`)))
      .map(([name, message]) => ({ name, message }));
  }
}
