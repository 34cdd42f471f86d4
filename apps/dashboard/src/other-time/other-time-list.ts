import { Component, computed, input, output } from '@angular/core';
import type { OtherTime } from '@understory/contracts';
import { clockTime, duration, shortDay } from '@understory/wording';
import { ShortList } from '../shared/short-list';
import { dayAndTime } from '../today/session-draft';
import { OTHER_TIME_NAMES, otherTimeInWords } from './other-time-words';

const SHOWN = 10;

/** Other time of the last weeks, newest first, each open to change. */
@Component({
  selector: 'us-other-time-list',
  template: `
    <h2>The last six weeks</h2>
    @if (rows().length === 0) {
      <p class="small muted mt2">Nothing is logged yet.</p>
    } @else {
      <table class="mt2">
        <caption class="vh">
          Other time, newest first
        </caption>
        <thead class="vh">
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What it was</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.entry.id) {
            <tr>
              <td class="nb muted">{{ row.day }}</td>
              <td>
                {{ row.name }}<small>{{ row.when }}</small>
              </td>
              <td class="n tools">
                <button
                  type="button"
                  [attr.aria-label]="row.change"
                  (click)="chosen.emit(row.entry)"
                >
                  Change
                </button>
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (list.isCut()) {
        <p class="tools">
          <button type="button" (click)="list.showAll()">All {{ list.count() }}</button>
        </p>
      }
    }
  `,
  styles: `
    td.tools {
      display: table-cell;
      width: 1%;
      padding-block: 0;
    }
    small {
      display: block;
      font-size: var(--t-axis);
      color: var(--ink-3);
    }
  `,
})
export class OtherTimeList {
  /** Newest first. */
  readonly entries = input.required<readonly OtherTime[]>();
  readonly timeZone = input.required<string>();
  readonly chosen = output<OtherTime>();

  protected readonly list = new ShortList(this.entries, SHOWN);
  protected readonly rows = computed(() =>
    this.list.shown().map((entry) => {
      const { date, time } = dayAndTime(entry.startsAt, this.timeZone());
      return {
        entry,
        name: OTHER_TIME_NAMES[entry.kind],
        day: shortDay(date),
        when: `${clockTime(time)}, ${duration(entry.minutes)}`,
        change: `Change: ${otherTimeInWords(entry, this.timeZone())}`,
      };
    }),
  );
}
