import { Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OtherTime, Session } from '@understory/contracts';
import { ACTIONS, LOG_DAY_TEXTS, OUTCOME_NAMES, SESSION_TEXTS } from '@understory/wording';
import { Icon } from '../shared/icon';
import { type LogDay, type RowFacts, rowsOf } from './log-rows';

/** As many rows as a day draws at once. */
const SHOWN = 100;

/** One day of the log: what it holds, in words and by the clock, and what can be added to it. */
@Component({
  selector: 'us-log-day',
  imports: [Icon, RouterLink],
  templateUrl: './log-day.html',
  styleUrl: './log-day.css',
})
export class LogDaySection {
  readonly day = input.required<LogDay>();
  readonly facts = input.required<RowFacts>();
  /** Whether it waits for an answer that was sent. */
  readonly isBusy = input(false);
  /** The session to change; null adds one to this day. */
  readonly opened = output<Session | null>();
  readonly openedOther = output<OtherTime>();
  /** These were held. */
  readonly held = output<readonly Session[]>();

  protected readonly texts = LOG_DAY_TEXTS;
  protected readonly session = SESSION_TEXTS;
  protected readonly heldName = OUTCOME_NAMES.held;
  protected readonly change = ACTIONS.change;
  private readonly most = signal(SHOWN);
  protected readonly rows = computed(() => {
    const { on, entries } = this.day();
    return rowsOf(on, entries, this.most(), this.facts());
  });
  protected readonly cut = computed(() => {
    const all = this.day().count;
    return all > this.most() ? LOG_DAY_TEXTS.shown(this.most(), all) : '';
  });

  protected showMore(): void {
    this.most.update((most) => most + SHOWN);
  }
}
