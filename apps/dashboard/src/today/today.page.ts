import { HttpClient, httpResource } from '@angular/common/http';
import {
  Component,
  DOCUMENT,
  ViewContainerRef,
  afterRenderEffect,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type Problem,
  type Session as LoggedSession,
  Today,
  agreementPaths,
  sessionPaths,
  todayPaths,
} from '@understory/contracts';
import {
  ACTIONS,
  PAGE_NAMES,
  SESSION_TEXTS,
  TODAY_TEXTS,
  dayWithName,
  markedAs,
  oneOfADay,
  unconfirmedCount,
} from '@understory/wording';
import { firstValueFrom } from 'rxjs';
import { codeInText } from '../cases/code-in-text';
import { LastDone, LastDoneBar } from '../done/last-done';
import { inSteps } from '../done/way-back';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { Clock } from '../shell/clock';
import { latest } from '../shell/latest';
import { lane } from '../shell/outbox-lane';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { DayLine } from './day-line';
import { daySentence } from './day-sentence';
import { Day } from './day-session';
import { isFirstDay } from './is-first-day';
import { type Marking, SessionList } from './session-list';
import { SessionWrites, saidOf } from './session-writes';
import { ThinNow } from './thin-now';
import { TodaySheets } from './today-sheets';
import { USUAL_MINUTES } from './usual-minutes';
import { WeekLoad } from './week-load';

@Component({
  selector: 'us-today-page',
  imports: [DayLine, Icon, LastDoneBar, ProblemNote, RouterLink, SessionList, ThinNow, WeekLoad],
  templateUrl: './today.page.html',
  styleUrl: './today.page.css',
})
export class TodayPage {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);
  private readonly clock = inject(Clock);
  private readonly sheets = inject(TodaySheets);
  private readonly writes = inject(SessionWrites);
  private readonly lastDone = inject(LastDone);
  readonly person = inject(Session).person;
  private readonly document = inject(DOCUMENT);

  protected readonly texts = TODAY_TEXTS;
  protected readonly names = PAGE_NAMES;
  protected readonly reading = SESSION_TEXTS.readingDay;
  protected readonly close = ACTIONS.close;
  protected readonly endedNow = TODAY_TEXTS.endedNow(USUAL_MINUTES);
  protected readonly unconfirmed = unconfirmedCount;
  protected readonly timeZone = computed(
    () => this.person()?.timeZone ?? Temporal.Now.timeZoneId(),
  );
  private readonly date = computed(() =>
    this.clock.now().toZonedDateTimeISO(this.timeZone()).toPlainDate().toString(),
  );
  protected readonly today = httpResource(
    () => {
      this.changes.changed();
      this.date();
      return `api/${todayPaths.mine}`;
    },
    { parse: Today.parse },
  );
  readonly shown = latest(this.today);
  protected readonly trouble = computed(() => {
    const error = this.today.error();
    return error ? problemOf(error) : null;
  });

  protected readonly heading = computed(() => dayWithName(this.shown()?.date ?? this.date()));
  private readonly day = computed(
    () => new Day(this.shown()?.date ?? this.date(), this.timeZone(), this.clock.now()),
  );
  protected readonly sessions = computed(() =>
    this.day().sessions(this.shown()?.sessions ?? [], this.shown()?.cases),
  );
  protected readonly contacts = computed(() =>
    this.day().contacts(this.shown()?.contacts ?? [], this.shown()?.ties ?? []),
  );
  protected readonly now = computed(() => ({
    minute: this.day().nowMinute,
    clock: this.day().nowClock,
  }));
  protected readonly sentence = computed(() => daySentence(this.sessions()));
  protected readonly isFirstDay = computed(() => {
    const today = this.shown();
    return today !== null && isFirstDay(today);
  });

  private readonly outlet = viewChild.required('sheet', { read: ViewContainerRef });
  private readonly below = viewChild('below', { read: ViewContainerRef });
  protected readonly failed = signal<{ problem: Problem; again: () => Promise<void> } | null>(null);

  /** Something was written: once the page says so, the button that was pressed may be gone, and focus has to be given a place. */
  private readonly lostFocus = signal<{ seen: unknown; id: string } | null>(null);

  constructor() {
    afterRenderEffect(() => {
      // A first day loads no more than it shows: a tap asks for its sheet itself.
      if (this.below() && !this.isFirstDay()) lane.stands?.(() => this.sheets.ahead(this));
    });
    afterRenderEffect(() => {
      const lost = this.lostFocus();
      if (!lost || this.shown() === lost.seen) return;
      this.lostFocus.set(null);
      this.giveFocus(lost.id);
    });
  }

  protected mark({ session, name, outcome }: Marking): Promise<void> {
    return this.doing(async () => {
      const saved = await this.writes.save(session.id, { ...saidOf(session), outcome });
      this.awaitFocus(session.id);
      const body = { ...saidOf(session), version: saved.version };
      const undo = () => this.writes.save(session.id, body);
      const message = markedAs(outcome, oneOfADay(codeInText(name), session.localDate));
      this.lastDone.say(message, inSteps(undo, { path: sessionPaths.one(session.id), body }));
    });
  }

  addEndedNow(at = this.clock.present()): void {
    const outlet = this.below();
    if (!outlet) return;
    void this.sheets.endedNow(outlet, {
      at,
      timeZone: this.timeZone(),
      answer: this.shown,
      doing: (work) => this.doing(work),
    });
  }

  open(session: LoggedSession | null): void {
    void this.sheets.session(this.outlet(), {
      session,
      timeZone: this.timeZone,
      done: ({ message, undo }) => {
        this.lastDone.say(message, undo);
        this.awaitFocus(session?.id);
      },
    });
  }

  askWithWhom(): void {
    const ties = this.shown()?.ties ?? [];
    void this.sheets.contact(this.outlet(), ties);
  }

  protected agree(capacityUnits: number): Promise<void> {
    return this.doing(async () => {
      const path = `api/${agreementPaths.one(this.date())}`;
      await firstValueFrom(this.http.put(path, { capacityUnits }));
      this.changes.touch();
    });
  }

  private awaitFocus(id = ''): void {
    this.lostFocus.set({ seen: this.shown(), id });
  }

  /** To the next session that asks to be marked, or else to the one that just was, or to the list where it is no longer in it. */
  private giveFocus(id: string): void {
    if (this.document.activeElement !== this.document.body) return;
    const find = (query: string) => this.document.querySelector<HTMLElement>(query);
    (find('us-session-list .now .pri') ?? find(`#change-${id}`) ?? find('#sessions'))?.focus();
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    this.failed.set(null);
    try {
      await work();
    } catch (error) {
      const problem = problemOf(error);
      this.failed.set({ problem, again: () => this.doing(work) });
      // What changed elsewhere is shown at once, so that trying again starts from it.
      if (problem.code === 'changed-elsewhere') this.changes.touch();
    }
  }
}
