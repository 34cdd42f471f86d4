import { type Signal, computed, signal } from '@angular/core';
import type { Log, LogSession, Session } from '@understory/contracts';
import { LIMITS } from '@understory/domain';
import { DAY_TOTALS_TEXTS, FILL_DAY_TEXTS, totalsInWords } from '@understory/wording';
import type { FieldError } from '../shared/form-trouble';
import { saidOf } from '../today/session-writes';
import {
  type FillFacts,
  type FillRow,
  answerName,
  nextRow,
  sessionOfRow,
  wrongRows,
} from './fill-rows';
import { filledTotals, fitsDay, hoursOf } from './fill-sums';
import type { SessionWrite } from './many-sessions';
import { type Totals, totalsOf } from './totals';

/** What a day will hold: which of the expected were held, and what is typed beside them. */
export class FillDraft {
  private readonly unticked = signal<ReadonlySet<string>>(new Set());
  private readonly typed = signal<readonly FillRow[]>([]);
  private readonly wrong = signal<readonly FieldError[]>([]);

  readonly rows = this.typed.asReadonly();
  readonly errors = this.wrong.asReadonly();
  readonly held = computed(() => this.expected().filter((session) => this.isTicked(session)));
  readonly added = computed(() => this.rows().map((row) => sessionOfRow(row, this.facts())));
  readonly count = computed(() => this.held().length + this.rows().length);
  /** Rows in which something was said that is nowhere else. */
  readonly unsent = computed(
    () => this.rows().filter(({ time, caseId }) => time !== '' || caseId !== '').length,
  );
  /** The day with all of it; null until its log is known. */
  readonly totals = computed<Totals | null>(() => {
    const day = this.log()?.days.find(({ on }) => on === this.facts().date);
    return day ? filledTotals(day, this.held(), this.added().filter(isReadable)) : null;
  });
  /** The week with all of it, in words. */
  readonly week = computed(() => {
    const [totals, log] = [this.totals(), this.log()];
    if (!totals || !log) return '';
    const { date } = this.facts();
    const days = log.days.map((day) => (day.on === date ? { ...day, ...totals } : day));
    return totalsInWords(totalsOf(days)) || DAY_TOTALS_TEXTS.nothing;
  });

  constructor(
    private readonly facts: Signal<FillFacts>,
    private readonly log: Signal<Log | null>,
    private readonly expected: Signal<readonly Session[]>,
  ) {}

  isTicked({ id }: Session): boolean {
    return !this.unticked().has(id);
  }

  tick({ id }: Session, isTicked: boolean): void {
    this.unticked.update(
      (all) => new Set(isTicked ? [...all].filter((each) => each !== id) : [...all, id]),
    );
  }

  /** @returns The new row. */
  add(): FillRow {
    const row = nextRow(this.rows(), this.facts());
    this.typed.update((rows) => [...rows, row]);
    return row;
  }

  change(id: string, part: Partial<FillRow>): void {
    this.typed.update((rows) => rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  }

  drop(ids: ReadonlySet<string>): void {
    this.typed.update((rows) => rows.filter(({ id }) => !ids.has(id)));
  }

  errorOf(part: 'time' | 'minutes', rowId: string): string {
    const name = answerName(part, rowId);
    return this.wrong().find((error) => error.name === name)?.message ?? '';
  }

  /** Whether all of it can be logged; `errors` names what cannot. */
  check(): boolean {
    const wrong = wrongRows(this.rows(), this.facts());
    this.wrong.set(wrong.length > 0 ? wrong : this.wrongAltogether());
    return this.wrong().length === 0;
  }

  writes(): SessionWrite[] {
    return [
      ...this.held().map((session) => ({
        id: session.id,
        body: { ...saidOf(session), outcome: 'held' as const },
        before: session,
      })),
      ...this.rows().map((row) => ({
        id: row.id,
        body: sessionOfRow(row, this.facts()),
        before: null,
      })),
    ];
  }

  private wrongAltogether(): FieldError[] {
    if (this.count() === 0) return [{ name: 'add', message: FILL_DAY_TEXTS.empty }];
    const { date, timeZone } = this.facts();
    const { heldMinutes = 0, plannedMinutes = 0 } = this.totals() ?? {};
    const minutes = heldMinutes + plannedMinutes;
    if (this.rows().length === 0 || fitsDay(minutes, date, timeZone)) return [];
    const name = answerName('minutes', this.rows().at(-1)?.id ?? '');
    return [{ name, message: FILL_DAY_TEXTS.tooLong(minutes, hoursOf(date, timeZone)) }];
  }
}

function isReadable({ startsAt, minutes }: LogSession): boolean {
  const { min, max } = LIMITS.sessionMinutes;
  return startsAt !== '' && Number.isInteger(minutes) && minutes >= min && minutes <= max;
}
