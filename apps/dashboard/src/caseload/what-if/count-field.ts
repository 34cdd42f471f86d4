import { Component, computed, input, model } from '@angular/core';
import { WHAT_IF_LIMITS } from '@understory/domain';
import { WHAT_IF_LINE_TEXTS } from '@understory/wording';
import { Icon } from '../../shared/icon';
import { uniqueId } from '../../shared/unique-id';
import { countOf } from './question';

/** How many more or fewer: by tapping, or typed. What follows is announced by the answer, not here. */
@Component({
  selector: 'us-count-field',
  imports: [Icon],
  template: `
    <label class="lab" [for]="id">{{ label() }}</label>
    <div class="step">
      <button
        type="button"
        [attr.aria-label]="texts.fewer"
        [disabled]="value() <= min"
        (click)="move(-1)"
      >
        <us-icon name="minus" />
      </button>
      <input
        #typed
        type="number"
        step="1"
        [id]="id"
        [min]="min"
        [max]="max"
        [value]="value()"
        (input)="read(typed.value)"
        (change)="typed.value = written()"
      />
      <button
        type="button"
        [attr.aria-label]="texts.more"
        [disabled]="value() >= max"
        (click)="move(1)"
      >
        <us-icon name="plus" />
      </button>
    </div>
  `,
  styles: `
    input {
      width: 64px;
      height: 44px;
      border: solid var(--rule);
      border-width: 0 1px;
      background: none;
      font-weight: 650;
      text-align: center;
      appearance: textfield;
    }
    input::-webkit-inner-spin-button {
      display: none;
    }
    input:focus-visible {
      outline-offset: -3px;
    }
  `,
})
export class CountField {
  readonly label = input.required<string>();
  readonly value = model.required<number>();
  protected readonly texts = WHAT_IF_LINE_TEXTS;
  protected readonly min = WHAT_IF_LIMITS.count.min;
  protected readonly max = WHAT_IF_LIMITS.count.max;
  protected readonly id = uniqueId('us-count');
  protected readonly written = computed(() => String(this.value()));

  protected move(direction: 1 | -1): void {
    this.read(String(this.value() + direction));
  }

  protected read(text: string): void {
    const count = countOf(text);
    if (count !== null) this.value.set(count);
  }
}
