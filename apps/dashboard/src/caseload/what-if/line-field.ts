import { Component, input, model, output } from '@angular/core';
import { LIMITS, SESSION_ACUITIES, SESSION_KINDS } from '@understory/domain';
import {
  ACUITY_NAMES,
  SESSION_KIND_NAMES,
  WHAT_IF_LINE_TEXTS,
  capital,
  caseRhythmWords,
} from '@understory/wording';
import { uniqueId } from '../../shared/unique-id';
import { CountField } from './count-field';
import type { QuestionLine } from './question';

const WEEK_DAYS = 7;
const RHYTHMS = [1, 2, 4].map((everyWeeks) => ({
  everyWeeks,
  name: capital(caseRhythmWords(everyWeeks * WEEK_DAYS)),
}));

/** One line of the question: how many, of what kind, how often and how long. */
@Component({
  selector: 'us-line-field',
  imports: [CountField],
  templateUrl: './line-field.html',
  styles: `
    :host {
      display: block;
    }
    summary {
      padding-block: 11px;
      color: var(--ink-2);
      font-size: var(--t-small);
      cursor: pointer;
    }
    .f2 {
      gap: 12px;
    }
    .btn.quiet {
      margin-left: -10px;
      font-size: var(--t-small);
    }
  `,
})
export class LineField {
  readonly line = model.required<QuestionLine>();
  /** Which of several it is, from 1; null where it is the only one. */
  readonly which = input<number | null>(null);
  readonly removed = output<void>();

  protected readonly texts = WHAT_IF_LINE_TEXTS;
  protected readonly id = uniqueId('us-line');
  protected readonly kinds = SESSION_KINDS.map((kind) => ({
    kind,
    name: SESSION_KIND_NAMES[kind],
  }));
  protected readonly acuities = SESSION_ACUITIES.map((acuity) => ({
    acuity,
    name: ACUITY_NAMES[acuity],
  }));
  protected readonly rhythms = RHYTHMS;
  protected readonly minutes = LIMITS.sessionMinutes;

  protected change(changes: Partial<QuestionLine>): void {
    this.line.update((line) => ({ ...line, ...changes }));
  }

  protected chooseKind(at: number): void {
    const kind = SESSION_KINDS[at];
    if (kind) this.change({ kind });
  }

  protected chooseAcuity(at: number): void {
    const acuity = SESSION_ACUITIES[at];
    if (acuity) this.change({ acuity });
  }

  protected chooseRhythm(at: number): void {
    const rhythm = RHYTHMS[at];
    if (rhythm) this.change({ everyWeeks: rhythm.everyWeeks });
  }

  /** What is no length yet changes nothing. */
  protected readMinutes(text: string): void {
    const minutes = Math.round(Number(text));
    const { min, max } = LIMITS.sessionMinutes;
    if (minutes >= min && minutes <= max) this.change({ minutes });
  }
}
