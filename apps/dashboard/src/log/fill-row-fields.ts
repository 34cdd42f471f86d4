import { Component, computed, input, output } from '@angular/core';
import type { CaseInBrief } from '@understory/contracts';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Icon } from '../shared/icon';
import type { FillRow } from './fill-rows';

/** One session to add to a day: start, minutes, case. */
@Component({
  selector: 'us-fill-row-fields',
  imports: [Answer, Field, Icon],
  template: `
    <fieldset>
      <legend class="vh">{{ name() }}</legend>
      <us-field [name]="'time.' + row().id" label="Start" [error]="timeError()">
        <input
          type="time"
          [usAnswer]="row().time"
          (usAnswerChange)="changed.emit({ time: $event })"
        />
      </us-field>
      <us-field [name]="'minutes.' + row().id" label="Minutes" [error]="minutesError()">
        <input
          inputmode="numeric"
          [usAnswer]="row().minutes"
          (usAnswerChange)="changed.emit({ minutes: $event })"
        />
      </us-field>
      @if (cases().length > 0) {
        <us-field class="case" [name]="'case.' + row().id" label="Case">
          <select [usAnswer]="row().caseId" (usAnswerChange)="choose($event)">
            <option value="">No case</option>
            @for (each of cases(); track each.id) {
              <option [value]="each.id">{{ each.code }}</option>
            }
          </select>
        </us-field>
      }
      <button
        class="btn quiet sq"
        type="button"
        [attr.aria-label]="'Leave out ' + name().toLowerCase()"
        (click)="dropped.emit()"
      >
        <us-icon name="cross" />
      </button>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: flex;
      align-items: end;
      flex-wrap: wrap;
      gap: 8px 12px;
      padding: 12px 0 16px;
      border-top: 1px solid var(--rule);
    }
    us-field {
      flex: 1 1 110px;
      max-width: 180px;
    }
  `,
})
export class FillRowFields {
  readonly row = input.required<FillRow>();
  /** Counted from 1. */
  readonly number = input.required<number>();
  readonly cases = input.required<readonly (CaseInBrief & { readonly minutes: number })[]>();
  readonly timeError = input('');
  readonly minutesError = input('');
  /** The answers that are now others. */
  readonly changed = output<Partial<FillRow>>();
  readonly dropped = output<void>();

  protected readonly name = computed(() => `Session ${this.number()}`);

  /** A case brings its usual length. */
  protected choose(caseId: string): void {
    const known = this.cases().find(({ id }) => id === caseId);
    this.changed.emit({ caseId, ...(known && { minutes: String(known.minutes) }) });
  }
}
