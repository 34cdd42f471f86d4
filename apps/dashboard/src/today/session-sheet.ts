import { httpResource } from '@angular/common/http';
import {
  Component,
  Injector,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import {
  type CaseLately,
  Cases,
  type LogSession,
  SeriesList,
  Session,
  casePaths,
  seriesPaths,
} from '@understory/contracts';
import { ACTIONS, FORM_ACTIONS, SESSION_SHEET_TEXTS } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import type { Deed } from '../done/last-done';
import { logOf } from '../log/log-answer';
import { weekHolding } from '../log/log-week';
import { type Repeat, canBeShared, continued, isOver } from '../series/continued';
import { RepeatFields } from '../series/repeat-fields';
import { Dialog } from '../shared/dialog';
import { FormTrouble } from '../shared/form-trouble';
import { isChanged } from '../shared/is-changed';
import { Clock } from '../shell/clock';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { Session as SignedIn } from '../shell/session';
import { Submission } from '../shell/submission';
import { likelyCases } from './likely-cases';
import { namedDeed } from './named-deed';
import { SessionActing } from './session-acting';
import { SessionAsk } from './session-ask';
import { sessionSentences, sessionShape } from './session-check';
import { type SessionDeed, SessionDeeds, isWrittenToo } from './session-deeds';
import { sessionDoubts } from './session-doubts';
import { dayAndTime, draftOf, instantFrom, likelyOutcome } from './session-draft';
import { SessionFields } from './session-fields';
import { endedOfCase } from './session-of-case';
import {
  type Question,
  aboutDoubts,
  aboutElsewhere,
  aboutLater,
  aboutOneAlone,
  aboutRemoving,
} from './session-questions';
import { totalsWithIt } from './session-totals';
import { until } from './until';

/** What was said to the questions that came up on the way. */
interface Answers {
  readonly isSure?: boolean;
  readonly scope?: 'one' | 'later';
}

/** Everything about one session, to add it or to change it; there is no field for a client. */
@Component({
  selector: 'us-session-sheet',
  imports: [Dialog, FormTrouble, RepeatFields, SessionActing, SessionAsk, SessionFields],
  templateUrl: './session-sheet.html',
  styleUrl: './session-sheet.css',
})
export class SessionSheet {
  /** Null adds a new one. */
  readonly session = input.required<Session | null>();
  readonly timeZone = input.required<string>();
  /** Day to begin a new one on; just ended without it. */
  readonly on = input<string>();
  /** Something was done, and can be taken back. */
  readonly done = output<Deed>();
  readonly closed = output<void>();

  protected readonly actions = FORM_ACTIONS;
  protected readonly saveWord = ACTIONS.save;
  private readonly deeds = inject(SessionDeeds);
  private readonly clock = inject(Clock);
  private readonly today = inject(OwnDay).today;
  private readonly person = inject(SignedIn).person;
  private readonly acting = viewChild(SessionActing);
  private readonly repeats = viewChild(RepeatFields);
  private readonly isFeltAnew = computed(() => this.acting()?.isChanged() ?? false);
  /** One id for a new session or series, however often it has to be sent. */
  private readonly newId = uuidv7();
  private readonly injector = inject(Injector);
  private answers: Answers = {};

  private readonly first = computed(() =>
    draftOf(this.session(), untracked(this.clock.now), this.timeZone(), this.on()),
  );
  private readonly draft = linkedSignal(() => this.first());
  /** Where it stands until somebody says another day or hour. */
  private readonly start = linkedSignal(() => dayAndTime(this.first().startsAt, this.timeZone()));
  protected readonly date = linkedSignal(() => this.start().date);
  protected readonly time = linkedSignal(() => this.start().time);
  private readonly isOutcomeSaid = signal(false);
  protected readonly said = computed<LogSession>(() => {
    const when = { date: this.date(), time: this.time() };
    const startsAt = instantFrom(this.draft().startsAt, when, this.timeZone());
    const draft = { ...this.draft(), startsAt };
    if (this.session() || this.isOutcomeSaid()) return draft;
    return { ...draft, outcome: likelyOutcome(startsAt, this.clock.now()) };
  });

  protected readonly weekStart = computed(() => this.person()?.weekStart ?? 1);
  private readonly week = computed(() => weekHolding(this.date(), this.weekStart()), {
    equal: (a, b) => a?.from === b?.from,
  });
  private readonly logResource = logOf(this.week);
  private readonly log = latest(this.logResource, () => this.week()?.from);
  private readonly caseResource = httpResource(() => `api/${casePaths.all}`, {
    parse: Cases.parse,
  });
  private readonly allCases = computed(() =>
    this.caseResource.hasValue() ? this.caseResource.value().cases : [],
  );
  protected readonly areCasesKnown = computed(() => this.caseResource.hasValue());
  protected readonly cases = computed(() => {
    const likely = likelyCases(this.allCases(), this.date() || this.today());
    const own = this.allCases().find(({ id }) => id === this.session()?.caseId);
    return own && !likely.includes(own) ? [own, ...likely] : likely;
  });
  private readonly seriesResource = httpResource(
    () => (this.session()?.series ? `api/${seriesPaths.all}` : undefined),
    { parse: SeriesList.parse },
  );
  private readonly series = computed(() => {
    const all = this.seriesResource.hasValue() ? this.seriesResource.value().series : [];
    return all.find(({ id }) => id === this.session()?.series?.id) ?? null;
  });

  /** Its series could not be read: then it can be changed by itself alone. */
  private readonly isSeriesAway = computed(() => this.seriesResource.error() !== undefined);

  protected readonly repeat = signal<Repeat | null>(null);
  protected readonly question = signal<Question | null>(null);
  private readonly isLooking = signal(false);
  protected readonly isBusy = computed(() => this.isLooking() || this.form.isSending());
  protected readonly heading = computed(() =>
    this.session() ? SESSION_SHEET_TEXTS.change : SESSION_SHEET_TEXTS.add,
  );
  protected readonly isChanged = isChanged(
    () => [this.first(), this.start().date, this.start().time, null, false],
    () => [this.draft(), this.date(), this.time(), this.repeat(), this.isFeltAnew()],
  );
  protected readonly totals = computed(() => {
    if (this.logResource.error()) return SESSION_SHEET_TEXTS.noTotals;
    const [log, said] = [this.log(), this.said()];
    if (!log || said.startsAt === '' || Number.isNaN(said.minutes)) return '';
    const timeZone = this.timeZone();
    return totalsWithIt(log, said, { id: this.id(), timeZone, today: this.today() });
  });
  protected readonly form = new Submission({
    sentences: sessionSentences(this.said, this.clock.now),
  });

  protected change(part: Partial<LogSession>): void {
    if (part.outcome) this.isOutcomeSaid.set(true);
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  /** A case says what its sessions are like; one that has just ended still ended then. */
  protected pick(chosen: CaseLately | null): void {
    if (!chosen) return this.change({ caseId: null });
    const { id: caseId, practiceId, kind, acuity, isTraumaFocused, minutes } = chosen;
    const attendees = kind === 'group' ? this.draft().attendees : null;
    this.change({ caseId, practiceId, kind, acuity, isTraumaFocused, attendees });
    if (this.session()) return;
    const isUntouched = this.date() === this.start().date && this.time() === this.start().time;
    if (isUntouched && (!this.on() || this.on() === this.today())) {
      const { startsAt } = endedOfCase(this.said(), chosen);
      this.start.set(dayAndTime(startsAt, this.timeZone()));
    }
    this.change({ minutes });
  }

  protected save(event: Event): Promise<void> {
    event.preventDefault();
    this.answers = {};
    return this.proceed();
  }

  protected answer(way: string): Promise<void> {
    const question = this.question();
    if (question?.about === 'removing') return this.takeOut(way === 'later');
    const said =
      question?.about === 'doubts' ? { isSure: true } : { scope: way as 'one' | 'later' };
    this.answers = { ...this.answers, ...said };
    return this.proceed();
  }

  protected async remove(): Promise<void> {
    await this.seriesRead();
    if (this.series()) this.question.set(aboutRemoving());
    else if (this.isSeriesAway()) this.question.set(aboutOneAlone('removing'));
    else await this.takeOut(false);
  }

  /** What somebody left in another place is shown, so that saving again starts from it. */
  private askAboutOther(): void {
    const current = Session.safeParse(this.form.problem()?.current);
    if (!current.success) return;
    this.form.forget();
    this.change({ version: current.data.version });
    this.question.set(aboutElsewhere(current.data, this.timeZone()));
  }

  private async proceed(): Promise<void> {
    this.question.set(null);
    const shape = sessionShape(this.clock.now());
    const checked = await this.form.send(shape, this.said(), (said) => Promise.resolve(said));
    if (!checked) return;
    await this.isReadyToAsk(checked.answer);
    this.question.set(this.nextQuestion(checked.answer));
    if (this.question()) return;
    const sent = await this.form.send(shape, checked.answer, async (said) => {
      const deed = await this.write(said);
      const back = deed.rowId ? await this.acting()?.save(deed.rowId) : null;
      return back ? this.deeds.with(back, deed) : deed;
    });
    if (sent) this.tell(sent.answer, checked.answer);
    else this.askAboutOther();
  }

  /** Whether others share a change rests on the series, which may still be on its way; an outcome waits for nothing. */
  private async isReadyToAsk(said: LogSession): Promise<void> {
    const before = this.session();
    if (!before || !canBeShared(before, said)) return;
    this.isLooking.set(true);
    await this.seriesRead();
    this.isLooking.set(false);
  }

  private seriesRead(): Promise<void> {
    return until(() => !this.seriesResource.isLoading(), this.injector);
  }

  private nextQuestion(said: LogSession): Question | null {
    if (!this.answers.isSure) {
      const known = { id: this.id(), log: this.log(), cases: this.allCases(), time: this.time() };
      const [today, timeZone] = [this.today(), this.timeZone()];
      const doubts = sessionDoubts(said, { ...known, today, timeZone });
      if (doubts.length > 0) return aboutDoubts(doubts);
    }
    const before = this.session();
    if (this.answers.scope || !before || !canBeShared(before, said)) return null;
    if (this.isSeriesAway()) return aboutOneAlone('later');
    const later = this.laterOf(said);
    return later && aboutLater(later, this.weekStart(), isOver(said, this.today()));
  }

  /** The series that would go on from this change; null where there is nothing to ask. */
  private laterOf(said: LogSession) {
    const [before, series] = [this.session(), this.series()];
    if (!before || !series) return null;
    const today = this.today();
    const isWritten = isWrittenToo(before, said, today);
    return continued(series, said, { isWritten, weekStart: this.weekStart(), today });
  }

  private write(said: LogSession): Promise<SessionDeed> {
    const [before, series] = [this.session(), this.series()];
    const repeat = this.repeats()?.planned();
    if (!before) {
      return repeat ? this.deeds.plan(this.newId, said, repeat) : this.deeds.log(this.newId, said);
    }
    const begun = this.answers.scope === 'later' ? this.laterOf(said) : null;
    return series && begun
      ? this.deeds.changeLater(this.newId, { before, said, series, today: this.today() }, begun)
      : this.deeds.change(before, said);
  }

  private async takeOut(isLaterToo: boolean): Promise<void> {
    this.question.set(null);
    const [before, series] = [this.session(), this.series()];
    if (!before) return;
    const sent = await this.form.send(sessionShape(this.clock.now()), this.first(), () =>
      isLaterToo && series ? this.deeds.removeLater(before, series) : this.deeds.removeOne(before),
    );
    if (sent) this.tell(sent.answer, before);
  }

  private tell(deed: Deed, said: LogSession): void {
    const known = { cases: this.allCases(), timeZone: this.timeZone() };
    this.done.emit(namedDeed(deed, said, known));
  }

  private id(): string {
    return this.session()?.id ?? this.newId;
  }
}
