import { httpResource } from '@angular/common/http';
import {
  Component,
  DOCUMENT,
  Injector,
  ViewContainerRef,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type OtherTime,
  type Session,
  UnseenWorkLately,
  unseenWorkPaths,
} from '@understory/contracts';
import {
  LOG_FILE_TEXTS,
  LOG_TITLES,
  LOG_WEEK_TEXTS,
  OTHER_TIME_TEXTS,
  oneOfADay,
  sessionTitle,
} from '@understory/wording';
import { codeInText } from '../cases/code-in-text';
import { LastDone, LastDoneBar } from '../done/last-done';
import { OtherTimeSheet } from '../other-time/other-time-sheet';
import { CsvButton } from '../shared/csv-button';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { Clock } from '../shell/clock';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { Session as SignedIn } from '../shell/session';
import { TodaySheets } from '../today/today-sheets';
import { ChangedElsewhere } from './changed-elsewhere';
import { focusAfterFresh } from './focus-after-fresh';
import { logOf } from './log-answer';
import { LogDaySection } from './log-day';
import { logFile } from './log-file';
import { logDays } from './log-rows';
import { type WeekSpan, lastLogDay, weekHolding, weekOfLog, weeksOn } from './log-week';
import { ManyProgress } from './many-progress';
import { Marking } from './marking';
import { weekInWords } from './week-finding';

/** One week of the log, day by day, each entry open to change. */
@Component({
  selector: 'us-log-page',
  imports: [
    ChangedElsewhere,
    CsvButton,
    Icon,
    LastDoneBar,
    LogDaySection,
    ManyProgress,
    OtherTimeSheet,
    ProblemNote,
    RouterLink,
  ],
  templateUrl: './log.page.html',
  styleUrl: './log.page.css',
  providers: [Marking],
})
export class LogPage {
  /** Any day of the week to show, from the address; this week without one. */
  readonly day = input<string>();

  protected readonly texts = LOG_WEEK_TEXTS;
  protected readonly titles = LOG_TITLES;
  protected readonly otherTime = OTHER_TIME_TEXTS.title;
  private readonly changes = inject(Changes);
  private readonly clock = inject(Clock);
  private readonly router = inject(Router);
  private readonly sheets = inject(TodaySheets);
  private readonly lastDone = inject(LastDone);
  private readonly person = inject(SignedIn).person;
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly outlet = viewChild.required('sheet', { read: ViewContainerRef });
  protected readonly marking = inject(Marking);
  protected readonly today = inject(OwnDay).today;
  protected readonly recent = computed(() => this.lastDone.recent().length);

  protected readonly timeZone = computed(
    () => this.person()?.timeZone ?? Temporal.Now.timeZoneId(),
  );
  private readonly weekStart = computed(() => this.person()?.weekStart ?? 1);
  protected readonly thisWeek = computed(() => weekHolding(this.today(), this.weekStart()));
  protected readonly week = computed(
    () => this.weekOf(this.day() ?? this.today()) ?? this.thisWeek(),
    { equal: (a, b) => a?.from === b?.from },
  );
  /** The day that was asked for: a field that jumps to the start of its week cannot be typed in. */
  protected readonly jumpDay = computed(() => {
    const day = this.day() ?? '';
    return this.weekOf(day) ? day : (this.week()?.from ?? '');
  });
  /** Another day was asked for than the log holds, or one that is none. */
  protected readonly outside = computed(() => {
    const isOutside = this.day() !== undefined && !this.weekOf(this.day() ?? '');
    return isOutside ? LOG_WEEK_TEXTS.outside(lastLogDay(this.today())) : '';
  });
  /** Null where there is no such week in the log. */
  protected readonly before = computed(() => this.weekBeside(-1));
  protected readonly after = computed(() => this.weekBeside(1));

  protected readonly resource = logOf(this.week);
  private readonly log = latest(this.resource, () => this.week()?.from);
  private readonly focusLater = focusAfterFresh(this.log);
  /** Beside the log, and not missed where it cannot be had. */
  private readonly unseen = latest(
    httpResource(() => this.unseenPath(), { parse: UnseenWorkLately.parse }),
  );
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });
  protected readonly days = computed(() => {
    const log = this.log();
    const when = { now: this.clock.now(), today: this.today() };
    return log && logDays(log, this.unseen()?.entries ?? [], when);
  });
  protected readonly facts = computed(() => ({
    cases: this.log()?.cases ?? [],
    connections: this.log()?.connections ?? [],
    timeZone: this.timeZone(),
    now: this.clock.now(),
  }));
  protected readonly file = computed(() => {
    const days = this.days() ?? [];
    return days.some(({ count }) => count > 0) ? logFile(days, this.facts()) : null;
  });
  protected readonly fileName = computed(() => LOG_FILE_TEXTS.name(this.week()?.from ?? ''));
  protected readonly words = computed(() => {
    const [log, days] = [this.log(), this.days()];
    if (!log || !days) return null;
    const toMark = days.reduce((sum, { toMark }) => sum + toMark.length, 0);
    return weekInWords(log, toMark, this.today());
  });
  /** From the first answer on, whichever week is shown: until then there is nothing that could be pushed down. */
  protected readonly wasRead = linkedSignal<boolean, boolean>({
    source: () => this.words() !== null || this.trouble() !== null,
    computation: (isRead, previous) => isRead || (previous?.value ?? false),
  });
  protected readonly openOther = signal<{ entry: OtherTime | null } | null>(null);

  /** A date that names no day, as in a field half written, leads nowhere. */
  protected jump(date: string): void {
    if (weekHolding(date, this.weekStart()))
      void this.router.navigate(['/log'], { queryParams: { day: date } });
  }

  protected open(session: Session | null, on: string): void {
    void this.sheets.session(this.outlet(), {
      session,
      on,
      timeZone: this.timeZone,
      done: ({ message, undo }) => {
        this.lastDone.say(message, undo);
        this.focusLater(`day-${on}`);
      },
    });
  }

  protected async held(sessions: readonly Session[], on: string): Promise<void> {
    const [first] = sessions;
    const focus = sessions.length === 1 && first ? `change-${first.id}` : `day-${on}`;
    if (!(await this.marking.mark(sessions, 'held', first && this.nameOf(first)))) return;
    afterNextRender(() => this.document.getElementById(focus)?.focus(), {
      injector: this.injector,
    });
  }

  private weekOf(date: string): WeekSpan | null {
    return weekOfLog(date, this.weekStart(), this.today());
  }

  private weekBeside(weeks: 1 | -1): string | null {
    const on = weeksOn(this.week()?.from ?? this.today(), weeks);
    return this.weekOf(on) && on;
  }

  private nameOf(session: Session): string {
    const code = this.facts().cases.find(({ id }) => id === session.caseId)?.code ?? '';
    return oneOfADay(sessionTitle({ session, code: codeInText(code) }), session.localDate);
  }

  private unseenPath(): string {
    this.changes.changed();
    return `api/${unseenWorkPaths.all}`;
  }
}
