import { Component, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Problem } from '@understory/contracts';
import { clockTime } from '@understory/wording';
import { type Deed, LastDone } from '../connections/last-done';
import { EmptyState } from '../shared/empty-state';
import { Icon } from '../shared/icon';
import { Session } from '../shell/session';
import { changesHeading, whyNotBack } from './changes-words';

/** The last twenty changes of this tab, each with its way back, however much was done since. */
@Component({
  selector: 'us-changes-page',
  imports: [EmptyState, Icon, RouterLink],
  template: `
    <a class="back" routerLink="/log"><us-icon name="back" />The week</a>
    <div class="head">
      <h1 id="changes" tabindex="-1">Recently changed</h1>
      @if (deeds().length > 0) {
        <p class="sentence">
          {{ heading() }} <span class="rel">Kept while this tab is open, newest first.</span>
        </p>
      }
    </div>
    <p role="status" class="vh">{{ said() }}</p>
    @if (deeds().length === 0) {
      <us-empty-state
        finding="Nothing was changed here lately."
        relief="What you do in this tab can be taken back from here."
      />
    } @else {
      <ol class="rows">
        @for (deed of deeds(); track deed) {
          <li>
            <span class="t">{{ clockOf(deed.at) }}</span>
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
              [attr.aria-label]="'Undo: ' + deed.message"
              [attr.aria-disabled]="lastDone.isUndoing() || null"
              (click)="undo(deed, $index)"
            >
              <us-icon name="undo" />Undo
            </button>
          </li>
        }
      </ol>
    }
  `,
  styles: `
    ol {
      max-width: 620px;
    }
    li {
      display: grid;
      grid-template-columns: 58px minmax(0, 1fr) auto;
      align-items: center;
      gap: 12px;
      min-height: 56px;
    }
    .t {
      color: var(--ink-2);
    }
  `,
})
export class ChangesPage {
  private readonly injector = inject(Injector);
  private readonly person = inject(Session).person;
  private readonly timeZone = computed(() => this.person()?.timeZone ?? Temporal.Now.timeZoneId());
  protected readonly lastDone = inject(LastDone);
  protected readonly deeds = this.lastDone.recent;
  protected readonly heading = computed(() => changesHeading(this.deeds().length));
  protected readonly said = signal('');
  protected readonly failed = signal<{ deed: Deed; problem: Problem } | null>(null);

  protected clockOf(at: number): string {
    const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.timeZone());
    return clockTime(there.toPlainTime().toString());
  }

  protected async undo(deed: Deed, index: number): Promise<void> {
    if (this.lastDone.isUndoing()) return;
    this.failed.set(null);
    const problem = await this.lastDone.undo(deed);
    if (problem) {
      this.failed.set({ deed, problem: whyNotBack(problem) });
    } else {
      this.said.set(`Taken back: ${deed.message}`);
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
