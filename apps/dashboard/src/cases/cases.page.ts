import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CaseLately, Cases, casePaths } from '@understory/contracts';
import {
  CASES_TEXTS,
  ONLY_YOU_SEE_IT,
  allOf,
  caseDetails,
  caseLately,
  casesSentence,
} from '@understory/wording';
import { LastDoneBar } from '../done/last-done';
import { EmptyState } from '../shared/empty-state';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { ShortList } from '../shared/short-list';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { lane } from '../shell/outbox-lane';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { type CaseStanding, caseOn, countStandings, standingOf } from './case-standing';

/** Ended ones that are shown, the latest first, before all of them are asked for. */
const ENDED_SHOWN = 5;

/** Every case by its code: those that go on, those that rest, and those that have ended. */
@Component({
  selector: 'us-cases-page',
  imports: [EmptyState, Icon, LastDoneBar, ProblemNote, RouterLink],
  templateUrl: './cases.page.html',
  styleUrl: './cases.page.css',
})
export class CasesPage {
  private readonly changes = inject(Changes);
  private readonly today = inject(OwnDay).today;

  protected readonly allOf = allOf;
  protected readonly onlyYou = ONLY_YOU_SEE_IT;
  protected readonly texts = CASES_TEXTS;
  protected readonly resource = httpResource(() => this.fresh(), { parse: Cases.parse });
  private readonly answer = latest(this.resource);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });
  protected readonly cases = computed(() => this.answer()?.cases ?? null);
  protected readonly sentence = computed(() =>
    casesSentence(countStandings(this.cases() ?? [], this.today())),
  );
  protected readonly ended = new ShortList(
    computed(() => this.rowsOf('ended').sort((a, b) => b.endsOn.localeCompare(a.endsOn))),
    ENDED_SHOWN,
  );
  protected readonly groups = computed(() =>
    [
      { id: 'going-on', name: this.texts.groups.goingOn, rows: this.rowsOf('going-on', 'ahead') },
      { id: 'paused', name: this.texts.groups.paused, rows: this.rowsOf('paused') },
      { id: 'ended', name: this.texts.groups.ended, rows: this.ended.shown() },
    ].filter(({ rows }) => rows.length > 0),
  );

  private rowsOf(...standings: CaseStanding[]) {
    const isShown = (known: CaseLately) => standings.includes(standingOf(known, this.today()));
    return (this.cases() ?? []).filter(isShown).map((known) => ({
      id: known.id,
      code: known.code,
      endsOn: known.endsOn ?? '',
      details: caseDetails(known),
      isUnsent: lane.waiting().has(known.id),
      lately: caseLately(known, caseOn(known, this.today()), this.today()),
    }));
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${casePaths.all}`;
  }
}
