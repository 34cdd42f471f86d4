import { Component, computed, input, model } from '@angular/core';
import { uniqueId } from '../shared/unique-id';

export interface ScaleStep {
  readonly value: number;
  readonly label: string;
}

/**
 * Five steps side by side: native radio buttons, each with its own words, of which only the ends and
 * the chosen one are written. A second tap on the chosen step takes the answer back.
 */
@Component({
  selector: 'us-scale',
  template: `
    <fieldset>
      <legend>
        <span>{{ legend() }}</span>
        <span class="said">{{ said() }}</span>
      </legend>
      <div class="steps">
        @for (step of steps(); track step.value) {
          <label>
            <input
              type="radio"
              [name]="name"
              [attr.aria-label]="step.label"
              [checked]="step.value === value()"
              (change)="value.set(step.value)"
              (click)="takeBack(step.value)"
            />
            <i></i>
          </label>
        }
      </div>
      @if (hasEnds()) {
        <p class="ends cap" aria-hidden="true">
          <span>{{ steps().at(0)?.label }}</span><span>{{ steps().at(-1)?.label }}</span>
        </p>
      }
    </fieldset>
  `,
  styleUrl: './scale.css',
})
export class Scale {
  readonly legend = input.required<string>();
  readonly steps = input.required<readonly ScaleStep[]>();
  /** Whether the words of both ends stand below. */
  readonly hasEnds = input(false);
  readonly value = model<number | null>(null);

  protected readonly name = uniqueId('us-scale');
  protected readonly said = computed(
    () => this.steps().find(({ value }) => value === this.value())?.label ?? '',
  );

  /** A click comes before its change: on a step that is chosen already there is none to follow. */
  protected takeBack(step: number): void {
    if (this.value() === step) this.value.set(null);
  }
}
