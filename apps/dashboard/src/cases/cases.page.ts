import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CaseLately, Cases, casePaths } from '@understory/contracts';
import { LastDoneBar } from '../connections/last-done';
import { EmptyState } from '../shared/empty-state';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { ShortList } from '../shared/short-list';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { type CaseStanding, standingOf } from './case-standing';
import { caseDetails, caseLately, casesSentence } from './case-words';

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

  protected readonly resource = httpResource(() => this.fresh(), { parse: Cases.parse });
  private readonly answer = latest(this.resource);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });
  protected readonly cases = computed(() => this.answer()?.cases ?? null);
  protected readonly sentence = computed(() => casesSentence(this.cases() ?? [], this.today()));
  protected readonly ended = new ShortList(
    computed(() => this.rowsOf('ended').sort((a, b) => b.endsOn.localeCompare(a.endsOn))),
    ENDED_SHOWN,
  );
  protected readonly groups = computed(() =>
    [
      { id: 'going-on', name: 'Going on', rows: this.rowsOf('going-on', 'ahead') },
      { id: 'paused', name: 'Paused', rows: this.rowsOf('paused') },
      { id: 'ended', name: 'Ended', rows: this.ended.shown() },
    ].filter(({ rows }) => rows.length > 0),
  );

  private rowsOf(...standings: CaseStanding[]) {
    const isShown = (known: CaseLately) => standings.includes(standingOf(known, this.today()));
    return (this.cases() ?? []).filter(isShown).map((known) => ({
      id: known.id,
      code: known.code,
      endsOn: known.endsOn ?? '',
      details: caseDetails(known),
      lately: caseLately(known, this.today()),
    }));
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${casePaths.all}`;
  }
}
