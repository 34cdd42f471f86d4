import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Cell } from '@understory/charts';
import { allOf, CASES_FIGURE_TEXTS, units, workInWords } from '@understory/wording';
import { CsvButton } from '../shared/csv-button';
import { Icon } from '../shared/icon';
import { ShortList } from '../shared/short-list';
import type { CaseloadReading } from './caseload-reading';
import { casesFinding } from './cases-words';

const SHOWN = 5;

/** What each case asked for in four weeks, heaviest first. */
@Component({
  selector: 'us-cases-figure',
  imports: [CsvButton, Icon, RouterLink],
  templateUrl: './cases-figure.html',
  styleUrl: './cases-figure.css',
})
export class CasesFigure {
  readonly reading = input.required<CaseloadReading>();

  protected readonly allOf = allOf;
  protected readonly texts = CASES_FIGURE_TEXTS;
  protected readonly without = computed(() => this.reading().caseload.withoutCase);
  protected readonly finding = computed(() => casesFinding(this.reading().caseload));
  private readonly all = computed(() => {
    const { cases } = this.reading().caseload;
    const most = cases[0]?.units ?? 1;
    return cases.map((one) => ({
      ...one,
      what: workInWords(one),
      weight: units(one.units),
      share: `${(100 * one.units) / most}%`,
    }));
  });
  protected readonly list = new ShortList(this.all, SHOWN);
  protected readonly rest = computed(() => {
    const { heldSessions, units: weight } = this.without();
    return weight > 0 ? { sessions: heldSessions, weight: units(weight) } : null;
  });
  protected readonly csv = computed<Cell[][]>(() => [
    [
      this.texts.csv.case,
      this.texts.csv.kind,
      this.texts.csv.acuity,
      this.texts.csv.traumaFocused,
      this.texts.csv.sessionsHeld,
      this.texts.csv.units,
    ],
    ...this.reading().caseload.cases.map((one) => [
      one.code,
      one.kind,
      one.acuity,
      String(one.isTraumaFocused),
      one.heldSessions,
      one.units,
    ]),
  ]);
}
