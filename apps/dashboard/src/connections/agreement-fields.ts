import { Component, computed, input, linkedSignal, model } from '@angular/core';
import { LIMITS } from '@understory/domain';
import { AGREEMENT_FIELDS_TEXTS } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Stepper } from '../shared/stepper';
import { LENGTHS, RHYTHMS } from './tie-words';

const OTHER = 'other';

/** How often and how long, in words; any number of days by stepping. */
@Component({
  selector: 'us-agreement-fields',
  imports: [Answer, Field, Stepper],
  template: `
    <div class="pair">
      <us-field [name]="name() + '.rhythmDays'" [label]="texts.howOften">
        <select [usAnswer]="rhythmChoice()" (usAnswerChange)="chooseRhythm($event)">
          @for (option of rhythms; track option.value) {
            <option [value]="option.value">{{ option.label }}</option>
          }
          <option [value]="other">{{ texts.otherRhythm }}</option>
        </select>
      </us-field>
      <us-field [name]="name() + '.minutes'" [label]="texts.howLong">
        <select [usAnswer]="minutesChoice()" (usAnswerChange)="minutes.set(+$event)">
          @for (option of lengths(); track option.value) {
            <option [value]="option.value">{{ option.label }}</option>
          }
        </select>
      </us-field>
    </div>
    @if (isOther()) {
      <p class="days">
        <us-stepper
          [label]="texts.days.label"
          [unit]="texts.days.unit"
          [min]="limits.min"
          [max]="limits.max"
          [(value)]="rhythmDays"
        />
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
      gap: 16px;
    }
    .days {
      margin-top: var(--s3);
    }
  `,
})
export class AgreementFields {
  /** Begins the names of the answers, so that several stand on one page. */
  readonly name = input('agreement');
  readonly rhythmDays = model.required<number>();
  readonly minutes = model.required<number>();

  protected readonly texts = AGREEMENT_FIELDS_TEXTS;
  protected readonly other = OTHER;
  protected readonly limits = LIMITS.rhythmDays;
  protected readonly rhythms = RHYTHMS.map((days) => ({
    value: String(days),
    label: AGREEMENT_FIELDS_TEXTS.rhythm(days),
  }));
  /** The offered lengths, and the present one where it is none of them. */
  protected readonly lengths = computed(() =>
    [...new Set([...LENGTHS, this.minutes()])]
      .sort((a, b) => a - b)
      .map((minutes) => ({
        value: String(minutes),
        label: AGREEMENT_FIELDS_TEXTS.length(minutes),
      })),
  );
  protected readonly isOther = linkedSignal<number, boolean>({
    source: this.rhythmDays,
    computation: (days, before) => before?.value === true || !RHYTHMS.includes(days),
  });
  protected readonly rhythmChoice = computed(() =>
    this.isOther() ? OTHER : String(this.rhythmDays()),
  );
  protected readonly minutesChoice = computed(() => String(this.minutes()));

  protected chooseRhythm(choice: string): void {
    this.isOther.set(choice === OTHER);
    if (choice !== OTHER) this.rhythmDays.set(Number(choice));
  }
}
