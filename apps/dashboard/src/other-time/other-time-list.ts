import { Component, computed, input, output } from '@angular/core';
import type { OtherTime } from '@understory/contracts';
import {
  OTHER_TIME_NAMES,
  OTHER_TIME_TEXTS,
  otherTimeInWords,
  shortDay,
} from '@understory/wording';
import { EntryTable } from '../shared/entry-table';
import { dayAndTime } from '../today/session-draft';

const SHOWN = 10;

/** Other time of the last weeks, newest first, each open to change. */
@Component({
  selector: 'us-other-time-list',
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
export class OtherTimeList {
  /** Newest first. */
  readonly entries = input.required<readonly OtherTime[]>();
  readonly timeZone = input.required<string>();
  readonly chosen = output<OtherTime>();

  protected readonly texts = OTHER_TIME_TEXTS.list;
  protected readonly shown = SHOWN;
  protected readonly rows = computed(() =>
    this.entries().map((entry) => {
      const when = dayAndTime(entry.startsAt, this.timeZone());
      return {
        entry,
        name: OTHER_TIME_NAMES[entry.kind],
        day: shortDay(when.date),
        how: this.texts.how(when.time, entry.minutes),
        change: this.texts.change(otherTimeInWords(entry, when)),
      };
    }),
  );
}
