import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { Caseload, caseloadPaths } from '@understory/contracts';
import {
  AGREEMENT_FIGURES_TEXTS,
  lateLately,
  runInWords,
  weekSoFar,
  weeksBetween,
} from '@understory/wording';
import {
  type CaseloadReading,
  type ShownWeek,
  lastAppointmentOf,
  readCaseload,
} from '../caseload/caseload-reading';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';

/** So many whole weeks without leave say what is usual; our choice. */
const WEEKS = 4;

/** What work came to in this week and the last whole ones, so that what is agreed can be what is so. */
@Component({
  selector: 'us-agreement-figures',
  template: `
    <dl class="facts" [attr.aria-label]="texts.label">
      @for (fact of facts(); track fact.name) {
        <dt>{{ fact.name }}</dt>
        <dd>{{ fact.value }}</dd>
      }
    </dl>
  `,
  styles: `
    :host {
      display: block;
    }
    dl {
      column-gap: 14px;
      row-gap: 2px;
    }
    dd {
      min-height: 1lh;
    }
  `,
})
export class AgreementFigures {
  private readonly changes = inject(Changes);
  private readonly resource = httpResource(
    () => {
      this.changes.changed();
      return `api/${caseloadPaths.mine}`;
    },
    { parse: Caseload.parse },
  );
  private readonly answer = latest(this.resource);
  private readonly reading = computed(() => {
    const caseload = this.answer();
    return caseload && readCaseload(caseload);
  });

  protected readonly texts = AGREEMENT_FIGURES_TEXTS;
  protected readonly facts = computed(() => {
    const reading = this.reading();
    if (reading) return factsOf(reading);
    const { thisWeek, lately, run, waits, notRead } = AGREEMENT_FIGURES_TEXTS;
    const value = this.resource.error() ? notRead : waits;
    return [thisWeek, lately(WEEKS), run].map((name) => ({ name, value }));
  });
}

function factsOf(reading: CaseloadReading) {
  const { thisWeek, lately, run, late, noneLogged, noWeek } = AGREEMENT_FIGURES_TEXTS;
  const current = reading.weeks.find(({ isCurrent }) => isCurrent);
  const whole = reading.weeks.filter(isUsual).slice(-WEEKS);
  const soFar = current
    ? weekSoFar({ ...workOf(current), plannedUnits: current.plannedUnits })
    : '';
  const now = { name: thisWeek, value: soFar || noneLogged };
  if (whole.length === 0) return [now, { name: lately(WEEKS), value: noWeek }];
  const isLastAgreed = reading.agreement?.lastAppointment != null;
  const name = late(lastAppointmentOf(reading.caseload));
  return [
    now,
    { name: lately(whole.length), value: weeksBetween(whole.map(workOf)) },
    { name: run, value: runInWords(longestOf(reading, whole)) },
    ...(isLastAgreed ? [{ name, value: lateLately(lateOf(reading, whole)) }] : []),
  ];
}

/** Over, without leave, and with something in it: a week without a log says nothing. */
function isUsual({ isClosed, leaveDays, heldUnits, heldMinutes, otherMinutes }: ShownWeek) {
  return isClosed && leaveDays === 0 && heldUnits + heldMinutes + otherMinutes > 0;
}

function workOf({ heldUnits, heldMinutes, otherMinutes }: ShownWeek) {
  return { heldUnits, minutes: heldMinutes + otherMinutes };
}

function longestOf({ runWeeks }: CaseloadReading, weeks: readonly ShownWeek[]): number | null {
  const runs = runWeeks.flatMap(({ on, longestRun }) =>
    longestRun !== null && weeks.some((week) => week.on === on) ? longestRun : [],
  );
  return runs.length === 0 ? null : Math.max(...runs);
}

function lateOf({ lateWeeks }: CaseloadReading, weeks: readonly ShownWeek[]): number {
  return lateWeeks
    .filter(({ on }) => weeks.some((week) => week.on === on))
    .reduce((sum, { late }) => sum + late, 0);
}
