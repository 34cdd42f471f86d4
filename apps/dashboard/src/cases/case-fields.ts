import { Component, computed, input, linkedSignal, model } from '@angular/core';
import type { SaveCase } from '@understory/contracts';
import { LIMITS, SESSION_ACUITIES, SESSION_KINDS } from '@understory/domain';
import {
  ACUITY_NAMES,
  CASE_FIELDS_TEXTS,
  CASE_WORK_TEXTS,
  SESSION_KIND_NAMES,
  capital,
  caseRhythmWords,
} from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Segmented } from '../shared/segmented';
import { Stepper } from '../shared/stepper';

/** Rhythms that are offered by name; any other is a number of days. */
const CASE_RHYTHMS: readonly number[] = [7, 14, 21, 28, 30];
const NONE = 'none';
const OTHER = 'other';
/** Where stepping begins, once another number of days is asked for. */
const SOME_DAYS = 10;

/** What a case says of each of its sessions: kind, how it stands with the work, length, rhythm. */
@Component({
  selector: 'us-case-fields',
  imports: [Answer, Field, Segmented, Stepper],
  templateUrl: './case-fields.html',
  styles: `
    :host {
      display: block;
    }
    .f2 {
      align-items: start;
    }
    .small {
      display: block;
    }
    .days {
      margin-top: var(--s3);
    }
    @media (max-width: 560px) {
      .f2 {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class CaseFields {
  readonly draft = model.required<SaveCase>();
  /** Practices to choose from; asked only where there are several. */
  readonly practices = input.required<readonly { id: string; name: string }[]>();

  protected readonly texts = CASE_FIELDS_TEXTS;
  protected readonly workTexts = CASE_WORK_TEXTS;
  protected readonly kinds = SESSION_KINDS.map((value) => ({
    value,
    label: SESSION_KIND_NAMES[value],
  }));
  protected readonly acuities = SESSION_ACUITIES.map((value) => ({
    value,
    label: ACUITY_NAMES[value],
  }));
  protected readonly rhythms = CASE_RHYTHMS.map((days) => ({
    value: String(days),
    label: capital(caseRhythmWords(days)),
  }));
  protected readonly none = NONE;
  protected readonly other = OTHER;
  protected readonly limits = LIMITS;
  protected readonly isOther = linkedSignal<number | null, boolean>({
    source: () => this.draft().rhythmDays,
    computation: (days, before) =>
      days !== null && (before?.value === true || !CASE_RHYTHMS.includes(days)),
  });
  protected readonly rhythm = computed(() => {
    if (this.isOther()) return OTHER;
    return String(this.draft().rhythmDays ?? NONE);
  });
  protected readonly practice = computed(() => this.draft().practiceId ?? '');

  protected change(part: Partial<SaveCase>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected chooseRhythm(choice: string): void {
    this.isOther.set(choice === OTHER);
    if (choice === NONE) this.change({ rhythmDays: null });
    else if (choice !== OTHER) this.change({ rhythmDays: Number(choice) });
    else if (this.draft().rhythmDays === null) this.change({ rhythmDays: SOME_DAYS });
  }
}
