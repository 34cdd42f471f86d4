import { Component, computed, input, model } from '@angular/core';
import { STEPPER_TEXTS } from '@understory/wording';
import { Icon } from './icon';

/**
 * A number that is set by tapping less or more; bounds hold.
 *
 * @example <us-stepper label="Days" [min]="3" [max]="120" [(value)]="days" />
 */
@Component({
  selector: 'us-stepper',
  imports: [Icon],
  template: `
    <div class="step" role="group" [attr.aria-label]="label()">
      <button
        type="button"
        [attr.aria-label]="texts.less(label())"
        [disabled]="value() <= min()"
        (click)="move(-1)"
      >
        <us-icon name="minus" />
      </button>
      <output aria-live="polite">{{ text() }}</output>
      <button
        type="button"
        [attr.aria-label]="texts.more(label())"
        [disabled]="value() >= max()"
        (click)="move(1)"
      >
        <us-icon name="plus" />
      </button>
    </div>
  `,
})
export class Stepper {
  protected readonly texts = STEPPER_TEXTS;
  readonly label = input.required<string>();
  readonly min = input(0);
  readonly max = input(Number.MAX_SAFE_INTEGER);
  readonly step = input(1);
  /** Follows the number, as in "50 min". */
  readonly unit = input('');
  readonly value = model.required<number>();
  protected readonly text = computed(() => `${this.value()}${this.unit() && ` ${this.unit()}`}`);

  protected move(direction: 1 | -1): void {
    const next = this.value() + direction * this.step();
    this.value.set(Math.min(this.max(), Math.max(this.min(), next)));
  }
}
