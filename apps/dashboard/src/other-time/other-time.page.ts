import { Component, type ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LOG_DAYS_AT_MOST, type OtherTime } from '@understory/contracts';
import { ENTRY_FORM_TEXTS, OTHER_TIME_TEXTS, quarterHours } from '@understory/wording';
import { LastDoneBar } from '../done/last-done';
import { logOf } from '../log/log-answer';
import { fromThenOn } from '../shared/from-then-on';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { OtherTimeForm } from './other-time-form';
import { OtherTimeList } from './other-time-list';

/** Work that is no session: notes, cover, crisis calls, admin, supervision given. */
@Component({
  selector: 'us-other-time-page',
  imports: [Icon, LastDoneBar, OtherTimeForm, OtherTimeList, ProblemNote, RouterLink],
  templateUrl: './other-time.page.html',
  styleUrl: './other-time.page.css',
})
export class OtherTimePage {
  private readonly today = inject(OwnDay).today;
  private readonly person = inject(Session).person;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('log');

  protected readonly texts = OTHER_TIME_TEXTS;
  protected readonly headings = ENTRY_FORM_TEXTS.heading;
  protected readonly reading = ENTRY_FORM_TEXTS.reading;

  protected readonly timeZone = computed(
    () => this.person()?.timeZone ?? Temporal.Now.timeZoneId(),
  );
  protected readonly resource = logOf(
    computed(() => ({
      from: Temporal.PlainDate.from(this.today())
        .subtract({ days: LOG_DAYS_AT_MOST - 1 })
        .toString(),
      to: this.today(),
    })),
  );
  private readonly answer = latest(this.resource);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });
  /** Newest first. */
  protected readonly entries = computed(() => this.answer()?.otherTime.toReversed() ?? null);
  /** Until then there is nothing to say of the last weeks, and nothing that saying it could push down. */
  protected readonly wasRead = fromThenOn(() => this.entries() !== null || this.trouble() !== null);
  protected readonly finding = computed(() => {
    const minutes = this.entries()?.reduce((sum, entry) => sum + entry.minutes, 0) ?? 0;
    const { none, some } = OTHER_TIME_TEXTS.lately;
    return minutes > 0 ? some(quarterHours(minutes)) : none;
  });
  protected readonly changing = signal<OtherTime | null>(null);

  /** The form stands above the list on a phone: go where the entry now is. */
  protected change(entry: OtherTime): void {
    this.changing.set(entry);
    this.heading()?.nativeElement.focus();
  }

  /** What was pressed to change an entry is gone by then. */
  protected finish(): void {
    if (this.changing()) this.heading()?.nativeElement.focus();
    this.changing.set(null);
  }
}
