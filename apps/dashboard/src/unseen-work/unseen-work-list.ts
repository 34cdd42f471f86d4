import { Component, computed, input, output } from '@angular/core';
import type { UnseenWork } from '@understory/contracts';
import {
  UNSEEN_WORK_NAMES,
  UNSEEN_WORK_TEXTS,
  shortDay,
  unseenWorkInWords,
} from '@understory/wording';
import { EntryTable } from '../shared/entry-table';

const SHOWN = 8;

/** What was logged lately, newest first, each open to change. */
@Component({
  selector: 'us-unseen-work-list',
  imports: [EntryTable],
  template: `
    <h2>{{ texts.heading }}</h2>
    <us-entry-table
      [caption]="texts.caption"
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

  protected readonly texts = UNSEEN_WORK_TEXTS.list;
  protected readonly shown = SHOWN;
  protected readonly rows = computed(() =>
    this.entries().map((entry) => ({
      entry,
      name: UNSEEN_WORK_NAMES[entry.kind],
      day: shortDay(entry.on),
      how: unseenWorkInWords(entry),
      change: this.texts.change(entry.kind, entry.on),
    })),
  );
}
