import { Component, computed, input, output } from '@angular/core';
import type { OtherTime } from '@understory/contracts';
import { clockTime, duration, shortDay } from '@understory/wording';
import { EntryTable } from '../shared/entry-table';
import { dayAndTime } from '../today/session-draft';
import { OTHER_TIME_NAMES, otherTimeInWords } from './other-time-words';

const SHOWN = 10;

/** Other time of the last weeks, newest first, each open to change. */
@Component({
  selector: 'us-other-time-list',
  imports: [EntryTable],
  template: `
    <h2>The last six weeks</h2>
    <us-entry-table
      caption="Other time, newest first"
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

  protected readonly shown = SHOWN;
  protected readonly rows = computed(() =>
    this.entries().map((entry) => {
      const { date, time } = dayAndTime(entry.startsAt, this.timeZone());
      return {
        entry,
        name: OTHER_TIME_NAMES[entry.kind],
        day: shortDay(date),
        how: `${clockTime(time)}, ${duration(entry.minutes)}`,
        change: `Change: ${otherTimeInWords(entry, this.timeZone())}`,
      };
    }),
  );
}
