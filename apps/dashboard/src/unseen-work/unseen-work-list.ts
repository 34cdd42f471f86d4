import { Component, computed, input, output } from '@angular/core';
import type { UnseenWork } from '@understory/contracts';
import { UNSEEN_WORK_NAMES, plainDate, shortDay } from '@understory/wording';
import { EntryTable } from '../shared/entry-table';
import { effortWords, shareWords } from './unseen-work-words';

const SHOWN = 8;

/** What was logged lately, newest first, each open to change. */
@Component({
  selector: 'us-unseen-work-list',
  imports: [EntryTable],
  template: `
    <h2>The last twelve weeks</h2>
    <us-entry-table
      caption="Unseen work, newest first"
      [rows]="rows()"
      [most]="shown"
      (chosen)="chosen.emit($event)"
    />
  `,
})
export class UnseenWorkList {
  /** Newest first. */
  readonly entries = input.required<readonly UnseenWork[]>();
  readonly chosen = output<UnseenWork>();

  protected readonly shown = SHOWN;
  protected readonly rows = computed(() =>
    this.entries().map((entry) => {
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
