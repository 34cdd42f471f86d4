import { httpResource } from '@angular/common/http';
import { Component, ViewContainerRef, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type CaseLately,
  Cases,
  type Problem,
  type Session as LoggedSession,
  Today,
  casePaths,
  sessionPaths,
  todayPaths,
} from '@understory/contracts';
import {
  OUTCOME_NAMES,
  SESSION_NOW_TEXTS,
  SESSION_TEXTS,
  daySoFar,
  markedAs,
  oneOfADay,
  outcomeName,
  sessionDetails,
  sessionName,
  sessionTitle,
} from '@understory/wording';
import { passedAppointments } from '../agreements/last-appointment';
import { codeInText } from '../cases/code-in-text';
import { LastDone, LastDoneBar } from '../done/last-done';
import { inSteps } from '../done/way-back';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { Clock } from '../shell/clock';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { Day, type DaySession } from './day-session';
import { EndedNow } from './ended-now';
import { likelyCases } from './likely-cases';
import { dayAndTime } from './session-draft';
import { SessionWrites, saidOf } from './session-writes';
import { USUAL_MINUTES } from './usual-minutes';

/** As many as a phone shows without scrolling. */
const SHOWN = 9;

/** The page behind the shortcut of the installed icon: one session in one tap, nothing to type. */
@Component({
  selector: 'us-session-now-page',
  imports: [Icon, LastDoneBar, ProblemNote, RouterLink],
  templateUrl: './session-now.page.html',
  styleUrl: './session-now.page.css',
})
export class SessionNowPage {
  private readonly changes = inject(Changes);
  private readonly clock = inject(Clock);
  private readonly endedNow = inject(EndedNow);
  private readonly writes = inject(SessionWrites);
  private readonly lastDone = inject(LastDone);
  private readonly person = inject(Session).person;

  protected readonly texts = SESSION_NOW_TEXTS;
  protected readonly reading = SESSION_TEXTS.readingDay;
  protected readonly heldName = OUTCOME_NAMES.held;
  protected readonly noCase = SESSION_NOW_TEXTS.noCase(USUAL_MINUTES);
  private readonly timeZone = computed(() => this.person()?.timeZone ?? Temporal.Now.timeZoneId());
  protected readonly today = httpResource(() => this.fresh(todayPaths.mine), {
    parse: Today.parse,
  });
  private readonly shown = latest(this.today);
  private readonly caseResource = httpResource(() => this.fresh(casePaths.all), {
    parse: Cases.parse,
  });
  private readonly known = latest(this.caseResource);
  protected readonly trouble = computed(() => {
    const error = this.today.error();
    return error && !this.shown() ? problemOf(error) : null;
  });
  /** A write that did not reach the server, and nothing could keep. */
  protected readonly failed = signal<Problem | null>(null);
  /** Rows that were tapped, by the version that was shown. */
  private readonly sent = new Map<string, number>();
  private readonly below = viewChild.required('below', { read: ViewContainerRef });

  /** Everything has its place: nothing moves under a thumb that is about to tap. */
  protected readonly isReady = computed(
    () =>
      (this.shown() !== null || this.today.error() !== undefined) &&
      (this.known() !== null || this.caseResource.error() !== undefined),
  );
  protected readonly rows = computed(() => {
    const today = this.shown();
    if (!today) return null;
    const day = new Day(today.date, this.timeZone(), this.clock.now());
    return day.sessions(today.sessions, today.cases).map((each) => ({
      ...each,
      id: each.session.id,
      title: sessionTitle(each),
      label: SESSION_TEXTS.heldOf(`${sessionName(each)}, ${sessionDetails(each)}`),
      details: sessionDetails(each),
      outcome: outcomeName(each.session),
      isHeld: each.session.outcome === 'held',
    }));
  });
  protected readonly cases = computed(() => {
    const today = this.shown()?.date ?? '';
    return likelyCases(this.known()?.cases ?? [], today).slice(0, SHOWN);
  });

  private readonly passed = passedAppointments();
  /** The day in one line, with what this page logged in it. */
  protected readonly soFar = computed(() => {
    const today = this.shown();
    if (!today) return '';
    const held = today.sessions.filter(({ outcome }) => outcome === 'held');
    const passed = held.flatMap(({ startsAt }) => {
      const { date, time } = dayAndTime(startsAt, this.timeZone());
      return this.passed(date, time) ?? [];
    });
    return daySoFar({
      held: held.length,
      heldMinutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
      planned: today.sessions.filter(({ outcome }) => outcome === 'planned').length,
      late: passed.length,
      lastAppointment: passed[0] ?? null,
    });
  });

  /** What is on its way or written is not sent a second time; another row goes out beside it. */
  protected markHeld({ session, code }: DaySession): Promise<void> {
    const { id, version } = session;
    if (this.sent.get(id) === version) return Promise.resolve();
    this.sent.set(id, version);
    return this.doing(async () => {
      const saved = await this.held(session);
      const name = sessionTitle({ session, code: codeInText(code) });
      const body = { ...saidOf(session), version: saved.version };
      const undo = () => {
        this.sent.delete(id);
        return this.writes.save(id, body);
      };
      const message = markedAs('held', oneOfADay(name, session.localDate));
      this.lastDone.say(message, inSteps(undo, { path: sessionPaths.one(id), body }));
    });
  }

  protected addEnded(chosen: CaseLately | null): Promise<void> {
    return this.endedNow.tap(this.below(), {
      at: this.clock.present(),
      timeZone: this.timeZone(),
      answer: this.shown,
      chosen,
      doing: (work) => this.doing(work),
    });
  }

  private async held(session: LoggedSession): Promise<LoggedSession> {
    try {
      return await this.writes.save(session.id, { ...saidOf(session), outcome: 'held' });
    } catch (error) {
      this.sent.delete(session.id);
      throw error;
    }
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    this.failed.set(null);
    try {
      await work();
    } catch (error) {
      this.failed.set(problemOf(error));
      this.changes.touch();
    }
  }

  private fresh(path: string): string {
    this.changes.changed();
    return `api/${path}`;
  }
}
