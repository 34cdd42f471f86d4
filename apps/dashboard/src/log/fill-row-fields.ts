import { Component, input, output } from '@angular/core';
import type { CaseInBrief } from '@understory/contracts';
import { FILL_ROW_TEXTS, SESSION_CASE_TEXTS, SESSION_FIELDS_TEXTS } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Icon } from '../shared/icon';
import { type FillRow, answerName } from './fill-rows';

/** One session to add to a day: start, minutes, case. */
@Component({
  selector: 'us-fill-row-fields',
  imports: [Answer, Field, Icon],
  template: `
    <fieldset>
      <legend class="vh">{{ texts.name(number()) }}</legend>
      <us-field [name]="nameOf('time', row().id)" [label]="fields.start" [error]="timeError()">
        <input
          type="time"
          [usAnswer]="row().time"
          (usAnswerChange)="changed.emit({ time: $event })"
        />
      </us-field>
      <us-field
        [name]="nameOf('minutes', row().id)"
        [label]="texts.minutes"
        [error]="minutesError()"
      >
        <input
          inputmode="numeric"
          [usAnswer]="row().minutes"
          (usAnswerChange)="changed.emit({ minutes: $event })"
        />
      </us-field>
      @if (cases().length > 0) {
        <us-field class="case" [name]="nameOf('case', row().id)" [label]="theCase.title">
          <select [usAnswer]="row().caseId" (usAnswerChange)="choose($event)">
            <option value="">{{ theCase.none }}</option>
            @for (each of cases(); track each.id) {
              <option [value]="each.id">{{ each.code }}</option>
            }
          </select>
        </us-field>
      }
      <button
        class="btn quiet sq"
        type="button"
        [attr.aria-label]="texts.leaveOut(number())"
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

  protected readonly nameOf = answerName;
  protected readonly texts = FILL_ROW_TEXTS;
  protected readonly fields = SESSION_FIELDS_TEXTS;
  protected readonly theCase = SESSION_CASE_TEXTS;

  /** A case brings its usual length. */
  protected choose(caseId: string): void {
    const known = this.cases().find(({ id }) => id === caseId);
    this.changed.emit({ caseId, ...(known && { minutes: String(known.minutes) }) });
  }
}
