import { httpResource } from '@angular/common/http';
import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Cases, casePaths } from '@understory/contracts';
import {
  FILL_DAY_TEXTS,
  FORM_ACTIONS,
  LOG_TITLES,
  dayTotalsInWords,
  dayWithName,
  overlapsInWords,
  totalsInWords,
} from '@understory/wording';
import { standingOf } from '../cases/case-standing';
import { LastDoneBar } from '../done/last-done';
import { Dialog } from '../shared/dialog';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { Clock } from '../shell/clock';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { Session as SignedIn } from '../shell/session';
import { ChangedElsewhere } from './changed-elsewhere';
import { FillDraft } from './fill-draft';
import { FillRowFields } from './fill-row-fields';
import { type FillRow, overlaps } from './fill-rows';
import { logOf } from './log-answer';
import { sessionRows } from './log-rows';
import { weekHolding } from './log-week';
import { ManyProgress } from './many-progress';
import { Marking } from './marking';

/** A whole day logged at once: what was expected is ticked as held, the rest is typed in rows. */
@Component({
  selector: 'us-fill-day-page',
  imports: [
    ChangedElsewhere,
    Dialog,
    FillRowFields,
    FormTrouble,
    Icon,
    LastDoneBar,
    ManyProgress,
    ProblemNote,
    RouterLink,
  ],
  templateUrl: './fill-day.page.html',
  styleUrl: './fill-day.page.css',
  providers: [Marking],
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class FillDayPage {
  /** From the address. */
  readonly date = input.required<string>();

  private readonly changes = inject(Changes);
  private readonly clock = inject(Clock);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly person = inject(SignedIn).person;
  private readonly today = inject(OwnDay).today;
  protected readonly texts = FILL_DAY_TEXTS;
  protected readonly titles = LOG_TITLES;
  protected readonly saving = FORM_ACTIONS.saving;
  protected readonly marking = inject(Marking);

  protected readonly timeZone = computed(
    () => this.person()?.timeZone ?? Temporal.Now.timeZoneId(),
  );
  private readonly week = computed(() => weekHolding(this.date(), this.person()?.weekStart ?? 1), {
    equal: (a, b) => a?.from === b?.from,
  });
  protected readonly resource = logOf(this.week);
  private readonly log = latest(this.resource, () => this.week()?.from);
  /** Beside the day, and not missed where they cannot be had. */
  private readonly known = latest(httpResource(() => this.casesPath(), { parse: Cases.parse }));
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });

  protected readonly cases = computed(() =>
    (this.known()?.cases ?? []).filter((each) => standingOf(each, this.date()) === 'going-on'),
  );
  private readonly facts = computed(() => ({
    date: this.date(),
    timeZone: this.timeZone(),
    now: this.clock.now(),
    cases: this.cases(),
  }));
  private readonly there = computed(() => {
    const log = this.log();
    if (!log) return [];
    const sessions = log.sessions.filter(({ localDate }) => localDate === this.date());
    const facts = { ...this.facts(), cases: log.cases };
    return sessionRows(this.date(), sessions, facts);
  });
  /** Over, or going on, and not marked. */
  protected readonly expected = computed(() =>
    this.there().filter(({ state }) => state === 'to-mark' || state === 'running'),
  );
  protected readonly others = computed(() =>
    this.there().filter(({ state }) => state === 'marked' || state === 'later'),
  );
  protected readonly draft = new FillDraft(
    this.facts,
    this.log,
    computed(() => this.expected().map(({ session }) => session)),
  );

  protected readonly words = computed(() => {
    const day = this.log()?.days.find(({ on }) => on === this.date());
    const totals = this.draft.totals();
    const there = this.others().length;
    return {
      heading: this.week() ? dayWithName(this.date()) : FILL_DAY_TEXTS.noDay,
      finding: FILL_DAY_TEXTS.expected(this.expected().length),
      relief: there > 0 ? FILL_DAY_TEXTS.there(there) : '',
      before: day ? dayTotalsInWords(day, this.today()) : '…',
      after: (totals && totalsInWords(totals)) || FILL_DAY_TEXTS.nothingYet,
      week: this.draft.week(),
      submit: FILL_DAY_TEXTS.submit(this.draft.count()),
    };
  });
  protected readonly isReady = computed(() => this.log() !== null);
  /** Overlaps that are asked about; empty where none are. */
  protected readonly asked = signal('');
  /** Where to say whether the page may be left; null while nobody wants to. */
  protected readonly leaving = signal<((may: boolean) => void) | null>(null);
  private readonly question = viewChild<ElementRef<HTMLElement>>('question');

  /** Asks before what was typed and not logged is lost. */
  mayLeave(): boolean | Promise<boolean> {
    this.leave(false);
    if (this.draft.unsent() === 0) return true;
    return new Promise((answer) => this.leaving.set(answer));
  }

  protected leave(may: boolean): void {
    this.leaving()?.(may);
    this.leaving.set(null);
  }

  /** The browser asks in its own words. */
  protected warn(event: Event): void {
    if (this.draft.unsent() > 0) event.preventDefault();
  }

  protected add(): void {
    const { id } = this.draft.add();
    this.afterRender(() => document.getElementById(`field-time-${id}`)?.focus());
  }

  protected drop({ id }: FillRow): void {
    this.draft.drop(new Set([id]));
    this.afterRender(() => document.getElementById('field-add')?.focus());
  }

  protected async save(event: Event | null, mayOverlap = false): Promise<void> {
    event?.preventDefault();
    this.asked.set('');
    if (this.marking.progress() || !this.draft.check()) return;
    const standing = this.there().map(({ session }) => session);
    const question = overlapsInWords(overlaps(standing, this.draft.added(), this.facts()));
    if (question && !mayOverlap) {
      this.asked.set(question);
      this.afterRender(() => this.question()?.nativeElement.focus());
      return;
    }
    await this.write();
  }

  private async write(): Promise<void> {
    const date = this.date();
    const { done, failed } = await this.marking.write(this.draft.writes(), (count) =>
      FILL_DAY_TEXTS.logged(count, date),
    );
    this.draft.drop(new Set(done.map(({ job }) => job.id)));
    if (failed.length === 0) {
      await this.router.navigate(['/log'], { queryParams: { day: date } });
    }
  }

  private afterRender(work: () => void): void {
    afterNextRender(work, { injector: this.injector });
  }

  private casesPath(): string {
    this.changes.changed();
    return `api/${casePaths.all}`;
  }
}
