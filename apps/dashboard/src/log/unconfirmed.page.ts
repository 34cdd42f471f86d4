import { httpResource } from '@angular/common/http';
import {
  Component,
  DOCUMENT,
  Injector,
  ViewContainerRef,
  afterNextRender,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Session, Unconfirmed, logPaths } from '@understory/contracts';
import type { SessionOutcome } from '@understory/domain';
import {
  LOG_TITLES,
  OUTCOME_NAMES,
  SESSION_TEXTS,
  UNCONFIRMED_TEXTS,
  oneOfADay,
  unconfirmedCount,
} from '@understory/wording';
import { codeInText } from '../cases/code-in-text';
import { LastDone, LastDoneBar } from '../done/last-done';
import { EmptyState } from '../shared/empty-state';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { Clock } from '../shell/clock';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Session as SignedIn } from '../shell/session';
import { TodaySheets } from '../today/today-sheets';
import { ChangedElsewhere } from './changed-elsewhere';
import { focusAfterFresh } from './focus-after-fresh';
import { ManyProgress } from './many-progress';
import { Marking } from './marking';
import { type UnconfirmedRow, firstRows, unconfirmedDays } from './unconfirmed-rows';

/** As many rows as a page draws at once. */
const SHOWN = 100;

/** Sessions of six weeks that are over and not marked: each by itself, a day, or all at once, and one way back. */
@Component({
  selector: 'us-unconfirmed-page',
  imports: [ChangedElsewhere, EmptyState, Icon, LastDoneBar, ManyProgress, ProblemNote, RouterLink],
  templateUrl: './unconfirmed.page.html',
  styleUrl: './unconfirmed.page.css',
  providers: [Marking],
})
export class UnconfirmedPage {
  protected readonly texts = UNCONFIRMED_TEXTS;
  protected readonly outcomes = OUTCOME_NAMES;
  protected readonly other = SESSION_TEXTS.other;
  protected readonly week = LOG_TITLES.week;
  private readonly changes = inject(Changes);
  private readonly clock = inject(Clock);
  private readonly sheets = inject(TodaySheets);
  private readonly lastDone = inject(LastDone);
  private readonly person = inject(SignedIn).person;
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly outlet = viewChild.required('sheet', { read: ViewContainerRef });
  protected readonly marking = inject(Marking);

  protected readonly timeZone = computed(
    () => this.person()?.timeZone ?? Temporal.Now.timeZoneId(),
  );
  protected readonly resource = httpResource(() => this.fresh(), { parse: Unconfirmed.parse });
  private readonly answer = latest(this.resource);
  private readonly focusLater = focusAfterFresh(this.answer);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });

  /** Without those just marked, while a fresh answer is on its way. */
  private readonly left = computed(() => {
    const answer = this.answer();
    if (!answer) return null;
    return { ...answer, sessions: answer.sessions.filter((each) => !this.marking.isMarked(each)) };
  });
  private readonly isWhole = signal(false);
  private readonly all = computed(() => {
    const left = this.left();
    return left ? unconfirmedDays(left, this.timeZone(), this.clock.now()) : [];
  });
  protected readonly days = computed(() =>
    this.isWhole() ? this.all() : firstRows(this.all(), SHOWN),
  );
  protected readonly count = computed(() => this.left()?.sessions.length ?? null);
  protected readonly isCut = computed(() => !this.isWhole() && (this.count() ?? 0) > SHOWN);
  protected readonly heading = computed(() =>
    this.count() === null ? LOG_TITLES.unconfirmed : unconfirmedCount(this.count() ?? 0),
  );

  protected async mark(row: UnconfirmedRow, outcome: SessionOutcome): Promise<void> {
    const rows = this.days().flatMap((day) => day.rows);
    const next = rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1];
    const name = oneOfADay(codeInText(row.title), row.session.localDate);
    if (await this.marking.mark([row.session], outcome, name)) {
      this.focusOn(next ? `held-${next.session.id}` : null);
    }
  }

  protected async markDay(on: string): Promise<void> {
    const day = this.all().find((each) => each.on === on);
    await this.allHeld(day?.rows.map(({ session }) => session) ?? []);
  }

  protected markAll(): Promise<void> {
    return this.allHeld(this.all().flatMap(({ rows }) => rows.map(({ session }) => session)));
  }

  protected showAll(): void {
    const first = this.all().flatMap(({ rows }) => rows)[SHOWN];
    this.isWhole.set(true);
    this.focusOn(first ? `held-${first.session.id}` : null);
  }

  protected open(session: Session): void {
    void this.sheets.session(this.outlet(), {
      session,
      timeZone: this.timeZone,
      done: ({ message, undo }) => {
        this.lastDone.say(message, undo);
        this.focusLater('unconfirmed');
      },
    });
  }

  private async allHeld(sessions: readonly Session[]): Promise<void> {
    if (await this.marking.mark(sessions, 'held')) this.focusOn(null);
  }

  /** What was pressed is gone by then: on to the next row, or to the heading. */
  private focusOn(id: string | null): void {
    afterNextRender(
      () => {
        const row = id === null ? null : this.document.getElementById(id);
        (row ?? this.document.getElementById('unconfirmed'))?.focus();
      },
      { injector: this.injector },
    );
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${logPaths.unconfirmed}`;
  }
}
