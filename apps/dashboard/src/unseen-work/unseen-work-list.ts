import { Component, computed, input, output } from '@angular/core';
import type { UnseenWork } from '@understory/contracts';
import { UNSEEN_WORK_NAMES, plainDate, shortDay } from '@understory/wording';
import { ShortList } from '../shared/short-list';
import { effortWords, shareWords } from './unseen-work-words';

const SHOWN = 8;

/** What was logged lately, newest first, each open to change. */
@Component({
  selector: 'us-unseen-work-list',
  template: `
    <h2>The last twelve weeks</h2>
    @if (rows().length === 0) {
      <p class="small muted mt2">Nothing is logged yet.</p>
    } @else {
      <table class="mt2">
        <caption class="vh">
          Unseen work, newest first
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
                {{ row.name }}<small>{{ row.how }}</small>
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
export class UnseenWorkList {
  /** Newest first. */
  readonly entries = input.required<readonly UnseenWork[]>();
  readonly chosen = output<UnseenWork>();

  protected readonly list = new ShortList(this.entries, SHOWN);
  protected readonly rows = computed(() =>
    this.list.shown().map((entry) => {
      const name = UNSEEN_WORK_NAMES[entry.kind];
      return {
        entry,
        name,
        day: shortDay(entry.on),
        how: `${effortWords(entry.effort)}, ${shareWords(entry.sharePercent).toLowerCase()}`,
        change: `Change ${name.toLowerCase()} of ${plainDate(entry.on)}`,
      };
    }),
  );
}
