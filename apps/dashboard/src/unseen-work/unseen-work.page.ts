import { httpResource } from '@angular/common/http';
import { Component, type ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { type UnseenWork, UnseenWorkLately, unseenWorkPaths } from '@understory/contracts';
import { ENTRY_FORM_TEXTS, ONLY_YOU_SEE_IT, UNSEEN_WORK_TEXTS } from '@understory/wording';
import { LastDoneBar } from '../done/last-done';
import { fromThenOn } from '../shared/from-then-on';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { UnseenWorkForm } from './unseen-work-form';
import { UnseenWorkList } from './unseen-work-list';

/** Work that nobody lists: logged in four taps, and how it is shared once there is enough to say it. */
@Component({
  selector: 'us-unseen-work-page',
  imports: [Icon, LastDoneBar, ProblemNote, UnseenWorkForm, UnseenWorkList],
  templateUrl: './unseen-work.page.html',
  styleUrl: './unseen-work.page.css',
})
export class UnseenWorkPage {
  private readonly changes = inject(Changes);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('log');

  protected readonly texts = UNSEEN_WORK_TEXTS;
  protected readonly headings = ENTRY_FORM_TEXTS.heading;
  protected readonly reading = ENTRY_FORM_TEXTS.reading;
  protected readonly onlyYou = ONLY_YOU_SEE_IT;

  protected readonly resource = httpResource(() => this.fresh(), { parse: UnseenWorkLately.parse });
  protected readonly lately = latest(this.resource);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });
  /** Until then there is nothing that a longer head could push down. */
  protected readonly wasRead = fromThenOn(() => this.lately() !== null || this.trouble() !== null);
  protected readonly changing = signal<UnseenWork | null>(null);
  protected readonly today = inject(OwnDay).today;

  /** The form stands above the list on a phone: go where the entry now is. */
  protected change(entry: UnseenWork): void {
    this.changing.set(entry);
    this.heading()?.nativeElement.focus();
  }

  /** What was pressed to change an entry is gone by then. */
  protected finish(): void {
    if (this.changing()) this.heading()?.nativeElement.focus();
    this.changing.set(null);
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${unseenWorkPaths.all}`;
  }
}
