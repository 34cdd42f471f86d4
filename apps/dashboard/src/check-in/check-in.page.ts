import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CheckIns, type Problem, checkInPaths } from '@understory/contracts';
import { CHECK_IN_ANSWERS, ownRange, worthNoticing } from '@understory/domain';
import {
  CHART_TOOLS,
  CHECK_IN_QUESTIONS,
  CHECK_IN_TEXTS,
  ONLY_YOU_SEE_IT,
  checkInSentence,
  plainDate,
} from '@understory/wording';
import { LastDoneBar } from '../done/last-done';
import { CsvButton } from '../shared/csv-button';
import { EmptyState } from '../shared/empty-state';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { TablesFirst } from '../shared/tables-first';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { answersOf, checkInsTable, pointsOf } from './check-in-rows';
import { CheckInWeeks } from './check-in-weeks';
import { shortDate } from './short-date';
import { RangeLine } from './range-line';
import { checkInOf, weeksBack } from './weeks';

/** How am I, against my own usual range? */
@Component({
  selector: 'us-check-in-page',
  imports: [
    CheckInWeeks,
    CsvButton,
    EmptyState,
    Icon,
    LastDoneBar,
    ProblemNote,
    RangeLine,
    RouterLink,
  ],
  templateUrl: './check-in.page.html',
  styleUrl: './check-in.page.css',
})
export class CheckInPage {
  private readonly changes = inject(Changes);
  private readonly tables = inject(TablesFirst);

  protected readonly texts = CHECK_IN_TEXTS;
  protected readonly tools = CHART_TOOLS;
  protected readonly onlyYou = ONLY_YOU_SEE_IT;
  protected readonly checkIns = httpResource(
    () => {
      this.changes.changed();
      return `api/${checkInPaths.all}`;
    },
    { parse: CheckIns.parse },
  );
  protected readonly answer = latest(this.checkIns);
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.checkIns.error();
    return error ? problemOf(error) : null;
  });

  private readonly all = computed(() => this.answer()?.checkIns ?? []);
  private readonly answers = computed(() => answersOf(this.all()));
  protected readonly sentence = computed(() => checkInSentence(this.answers()));
  protected readonly hasAnswers = computed(() => this.all().some(({ isSkipped }) => !isSkipped));
  protected readonly thisWeek = computed(() => {
    const answer = this.answer();
    const row = answer && checkInOf(answer.checkIns, answer.weekFrom);
    const { thisWeek } = this.texts;
    if (!row) return thisWeek.new;
    if (row.isSkipped) return thisWeek.skipped;
    const isOpen = CHECK_IN_ANSWERS.some((name) => row[name] === null);
    return isOpen ? thisWeek.open : thisWeek.done;
  });
  /** The week before this one, where it is a hole after others that were answered; null else. */
  protected readonly lastWeek = computed(() => {
    const answer = this.answer();
    const week = answer && weeksBack(answer).find(({ to }) => to < answer.weekFrom);
    const isHole = week?.checkIn === null && this.all().some(({ on }) => on < week.from);
    return isHole ? week : null;
  });
  protected readonly lines = computed(() =>
    CHECK_IN_ANSWERS.map((name) => ({
      name,
      points: pointsOf(this.all(), name),
      answers: this.answers()[name],
    })),
  );

  /** What the key has to explain. */
  protected readonly drawn = computed(() => ({
    hasRange: this.lines().some(({ answers }) => ownRange(answers) !== null),
    hasNoticed: this.lines().some(({ answers }) => worthNoticing(answers).length > 0),
    hasSkipped: this.lines().some(({ points }) => points.some(({ value }) => value === null)),
  }));

  protected readonly columns = CHECK_IN_ANSWERS.map((name) => CHECK_IN_QUESTIONS[name].name);
  protected readonly isTable = this.tables.isChosen;
  protected readonly rows = computed(() =>
    this.all()
      .toReversed()
      .map((row) => ({
        id: row.id,
        day: shortDate(row.on),
        isSkipped: row.isSkipped,
        cells: CHECK_IN_ANSWERS.map((name) => row[name] ?? this.texts.table.open),
      })),
  );
  protected readonly notes = computed(() =>
    this.all()
      .toReversed()
      .flatMap(({ id, on, note }) =>
        note === null ? [] : { id, day: plainDate(on, { withYear: true }), note },
      ),
  );
  protected readonly csvRows = computed(() => checkInsTable(this.all()));

  protected toggle(): void {
    this.tables.choose(!this.isTable());
  }
}
