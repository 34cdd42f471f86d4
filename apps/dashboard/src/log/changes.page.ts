import { Component, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Problem } from '@understory/contracts';
import { ACTIONS, CHANGES_TEXTS, LOG_TITLES, clockTime, weekdayName } from '@understory/wording';
import { type Deed, LastDone } from '../done/last-done';
import { Icon } from '../shared/icon';
import { lane } from '../shell/outbox-lane';
import { OwnDay } from '../shell/own-day';
import { Session } from '../shell/session';
import { RemovedList } from './removed-list';
import { removalOf } from './removed-rows';

/** Why a change was not taken back; where it was changed again, what to do first. */
function whyNotBack(problem: Problem): Problem {
  return problem.code === 'changed-elsewhere'
    ? { ...problem, ...CHANGES_TEXTS.changedAgain }
    : problem;
}

/** The last twenty changes of this device, each with its way back, however much was done since; and what was removed on any. */
@Component({
  selector: 'us-changes-page',
  imports: [Icon, RemovedList, RouterLink],
  template: `
    <a class="back" routerLink="/log"><us-icon name="back" />{{ titles.week }}</a>
    <div class="head">
      <h1 id="changes" tabindex="-1">{{ titles.changes }}</h1>
      <p class="sentence">
        {{ texts.finding(deeds().length) }} <span class="rel">{{ texts.relief }}</span>
      </p>
    </div>
    <p role="status" class="vh">{{ said() }}</p>
    @if (deeds().length > 0) {
      <ol class="rows">
        @for (deed of deeds(); track deed) {
          <li>
            <span class="t">
              {{ clockOf(deed.at) }}
              @if (earlierDay(deed.at); as day) {
                <span class="small">{{ day }}</span>
              }
            </span>
            <div>
              {{ deed.message }}
              @if (failed()?.deed === deed && failed(); as failure) {
                <p class="small" role="alert">
                  <b>{{ failure.problem.title }}.</b> {{ failure.problem.detail }}
                </p>
              }
            </div>
            <button
              class="btn quiet"
              type="button"
              [id]="'undo-' + $index"
              [attr.aria-label]="texts.undo(deed.message)"
              [attr.aria-disabled]="lastDone.isUndoing() || null"
              (click)="undo(deed, $index)"
            >
              <us-icon name="undo" />{{ undoWord }}
            </button>
          </li>
        }
      </ol>
    }
    <us-removed-list [timeZone]="timeZone()" [without]="known()" />
  `,
  styleUrl: './changes.css',
})
export class ChangesPage {
  private readonly injector = inject(Injector);
  private readonly person = inject(Session).person;
  private readonly today = inject(OwnDay).today;
  protected readonly timeZone = computed(
    () => this.person()?.timeZone ?? Temporal.Now.timeZoneId(),
  );
  protected readonly texts = CHANGES_TEXTS;
  protected readonly titles = LOG_TITLES;
  protected readonly undoWord = ACTIONS.undo;
  protected readonly lastDone = inject(LastDone);
  protected readonly deeds = this.lastDone.recent;
  /** What these rows bring back, of which version. */
  protected readonly known = computed(
    () => new Set(this.deeds().flatMap(({ undo }) => (undo.steps ?? []).map(removalOf))),
  );
  protected readonly said = signal('');
  protected readonly failed = signal<{ deed: Deed; problem: Problem } | null>(null);

  constructor() {
    // What lies on the device comes with the outbox, which may not have begun yet.
    lane.stands?.(() => Promise.resolve());
  }

  protected clockOf(at: number): string {
    return clockTime(this.there(at).toPlainTime().toString());
  }

  /** Its weekday, where it was not today; nothing stands here for longer than a day. */
  protected earlierDay(at: number): string | null {
    const day = this.there(at).toPlainDate();
    return day.toString() === this.today() ? null : weekdayName(day.dayOfWeek, 'short');
  }

  private there(at: number): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.timeZone());
  }

  protected async undo(deed: Deed, index: number): Promise<void> {
    if (this.lastDone.isUndoing()) return;
    this.failed.set(null);
    const problem = await this.lastDone.undo(deed);
    if (problem) {
      this.failed.set({ deed, problem: whyNotBack(problem) });
    } else {
      this.said.set(CHANGES_TEXTS.takenBack(deed.message));
      this.focusOn(index);
    }
  }

  /** The row is gone: on to the one in its place, or to the heading. */
  private focusOn(index: number): void {
    afterNextRender(
      () => {
        const next = document.getElementById(`undo-${index}`);
        (next ?? document.getElementById('changes'))?.focus();
      },
      { injector: this.injector },
    );
  }
}
