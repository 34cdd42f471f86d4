import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Cases, type LogSession, casePaths } from '@understory/contracts';
import { FORM_ACTIONS, LOG_DAY_TEXTS, LOG_TITLES, REPEAT_WEEK_TEXTS } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDoneBar } from '../done/last-done';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { Session as SignedIn } from '../shell/session';
import { logOf } from './log-answer';
import { weekHolding, weeksOn } from './log-week';
import { ManyProgress } from './many-progress';
import { Marking } from './marking';
import { type Repeat, repeatPlan } from './repeat-plan';
import { leftOutGroups, repeatDays } from './repeat-rows';

/** As many rows as a page draws at once. */
const SHOWN = 100;

/** One week's sessions planned in another: shown first, then written, with one way back for all of them. */
@Component({
  selector: 'us-repeat-week-page',
  imports: [Answer, Field, Icon, LastDoneBar, ManyProgress, ProblemNote, RouterLink],
  templateUrl: './repeat-week.page.html',
  styleUrl: './repeat-week.page.css',
  providers: [Marking],
})
export class RepeatWeekPage {
  /** Any day of the week to plan, from the address; this week without one. */
  readonly into = input<string>();

  protected readonly texts = REPEAT_WEEK_TEXTS;
  protected readonly titles = LOG_TITLES;
  protected readonly more = LOG_DAY_TEXTS.more;
  protected readonly saving = FORM_ACTIONS.saving;
  private readonly changes = inject(Changes);
  private readonly router = inject(Router);
  private readonly person = inject(SignedIn).person;
  private readonly today = inject(OwnDay).today;
  protected readonly marking = inject(Marking);

  private readonly weekStart = computed(() => this.person()?.weekStart ?? 1);
  protected readonly intoDay = linkedSignal(() => this.into() ?? this.today());
  protected readonly intoWeek = computed(() => weekHolding(this.intoDay(), this.weekStart()), {
    equal: (a, b) => a?.from === b?.from,
  });
  /** As it was chosen; until then the week before the one to plan. */
  protected readonly chosenFrom = signal<string | null>(null);
  protected readonly fromDay = computed(
    () => this.chosenFrom() ?? weeksOn(this.intoWeek()?.from ?? this.today(), -1),
  );
  protected readonly fromWeek = computed(() => weekHolding(this.fromDay(), this.weekStart()), {
    equal: (a, b) => a?.from === b?.from,
  });
  protected readonly isSame = computed(() => this.intoWeek()?.from === this.fromWeek()?.from);

  protected readonly source = logOf(this.fromWeek);
  protected readonly target = logOf(this.intoWeek);
  private readonly from = latest(this.source, () => this.fromWeek()?.from);
  private readonly there = latest(this.target, () => this.intoWeek()?.from);
  private readonly known = httpResource(() => this.casesPath(), { parse: Cases.parse });
  private readonly cases = latest(this.known);
  protected readonly trouble = computed(() => {
    const error = this.source.error() ?? this.target.error();
    return error ? problemOf(error) : null;
  });

  private readonly plan = computed(() => {
    const [from, into] = [this.from(), this.there()];
    const isKnown = this.cases() !== null || this.known.error() !== undefined;
    if (!from || !into || !isKnown || this.isSame()) return null;
    return repeatPlan({ from, into, cases: this.cases()?.cases ?? [] });
  });
  private readonly unticked = signal<ReadonlySet<string>>(new Set());
  private readonly offered = computed(() => this.plan()?.filter((each) => !each.leftOut) ?? null);
  protected readonly chosen = computed(
    () => this.offered()?.filter(({ source }) => !this.unticked().has(source.id)) ?? [],
  );
  protected readonly leftOut = computed(() => this.plan()?.filter((each) => each.leftOut) ?? []);
  private readonly most = signal(SHOWN);
  protected readonly days = computed(() =>
    repeatDays((this.offered() ?? []).slice(0, this.most()), this.from()?.cases ?? []),
  );
  protected readonly isCut = computed(() => (this.offered()?.length ?? 0) > this.most());
  protected readonly leftOutGroups = computed(() =>
    leftOutGroups(this.leftOut(), this.from()?.cases ?? []),
  );
  protected readonly words = computed(() => {
    if (!this.plan()) return null;
    const leftOut = this.leftOut().length;
    return {
      finding: REPEAT_WEEK_TEXTS.planned(this.chosen().length),
      relief: leftOut === 0 ? '' : REPEAT_WEEK_TEXTS.leftOut(leftOut),
    };
  });
  protected readonly weeks = computed(() => {
    const [from, into] = [this.fromWeek(), this.intoWeek()];
    return from && into ? REPEAT_WEEK_TEXTS.weeks(from, into) : '';
  });

  /** Reasons whose sessions are shown: rows of a closed list are not drawn. */
  private readonly shownReasons = signal<ReadonlySet<string>>(new Set());

  /** One id for each session, however often it has to be sent. */
  private readonly ids = new Map<string, string>();

  protected isChosen({ source }: Repeat): boolean {
    return !this.unticked().has(source.id);
  }

  protected choose({ source }: Repeat, isChosen: boolean): void {
    this.unticked.update((all) => {
      const others = [...all].filter((id) => id !== source.id);
      return new Set(isChosen ? others : [...others, source.id]);
    });
  }

  protected isOpen(why: string): boolean {
    return this.shownReasons().has(why);
  }

  protected opened(why: string, isOpen: boolean): void {
    this.shownReasons.update((all) => {
      const others = [...all].filter((each) => each !== why);
      return new Set(isOpen ? [...others, why] : others);
    });
  }

  protected showMore(): void {
    this.most.update((most) => most + SHOWN);
  }

  protected async save(): Promise<void> {
    const into = this.intoWeek();
    if (this.marking.progress() || this.chosen().length === 0 || !into) return;
    const writes = this.chosen().map(({ source, session }) => ({
      id: this.idFor(source.id, session),
      body: session,
      before: null,
    }));
    const { failed } = await this.marking.write(writes, REPEAT_WEEK_TEXTS.done);
    if (failed.length === 0) {
      await this.router.navigate(['/log'], { queryParams: { day: into.from } });
    }
  }

  private idFor(source: string, { startsAt }: LogSession): string {
    const key = `${source} ${startsAt}`;
    const id = this.ids.get(key) ?? uuidv7();
    this.ids.set(key, id);
    return id;
  }

  private casesPath(): string {
    this.changes.changed();
    return `api/${casePaths.all}`;
  }
}
