import { Component, computed, inject } from '@angular/core';
import { CLOCK_NOTE, clockFinding } from '@understory/wording';
import { Clock } from './clock';

/** A clock an hour off is worth a word; one set for the wrong side of summer time is off by just that. */
const TOLD_FROM_MS = 55 * 60_000;

/** Says that the device's clock is wrong, what that means, and what to do. Gone as soon as it is right. */
@Component({
  selector: 'us-clock-note',
  template: `
    <div role="status">
      @if (finding(); as found) {
        <div class="line measure">
          <h2>{{ found }}</h2>
          <p class="small mt2">
            {{ note }}
          </p>
        </div>
      }
    </div>
  `,
  styles: `
    .line {
      margin-bottom: var(--s5);
    }
  `,
})
export class ClockNote {
  private readonly clock = inject(Clock);
  protected readonly note = CLOCK_NOTE;
  protected readonly finding = computed(() => {
    const ahead = this.clock.aheadMs();
    return Math.abs(ahead) < TOLD_FROM_MS ? '' : clockFinding(ahead);
  });
}
