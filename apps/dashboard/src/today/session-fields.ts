import { Component, computed, input, model, output } from '@angular/core';
import type { CaseLately, LogSession } from '@understory/contracts';
import {
  LIMITS,
  SESSION_ACUITIES,
  SESSION_KINDS,
  SESSION_OUTCOMES,
  type SessionKind,
} from '@understory/domain';
import {
  ACUITY_NAMES,
  CASE_WORK_TEXTS,
  OUTCOME_NAMES,
  SESSION_FIELDS_TEXTS,
  SESSION_KIND_NAMES,
  afterLastAppointment,
  workInWords,
} from '@understory/wording';
import { passedAppointments } from '../agreements/last-appointment';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Segmented } from '../shared/segmented';
import { Stepper } from '../shared/stepper';
import type { Submission } from '../shell/submission';
import { SessionCase } from './session-case';
import { takesTime } from './session-doubts';
import { SessionLength } from './session-length';

const MARKS = ['isFirst', 'isRiskEvent'] as const;

/** What is said of one session; what its case says already is folded away. */
@Component({
  selector: 'us-session-fields',
  imports: [Answer, Field, Segmented, SessionCase, SessionLength, Stepper],
  templateUrl: './session-fields.html',
  styleUrl: './session-fields.css',
})
export class SessionFields {
  /** As it would be saved. */
  readonly said = input.required<LogSession>();
  /** The likeliest first. */
  readonly cases = input.required<readonly CaseLately[]>();
  /** False until they were read: none is no answer by then. */
  readonly areCasesKnown = input.required<boolean>();
  readonly form = input.required<Submission>();
  readonly date = model.required<string>();
  readonly time = model.required<string>();
  readonly picked = output<CaseLately | null>();
  readonly changed = output<Partial<LogSession>>();

  protected readonly texts = SESSION_FIELDS_TEXTS;
  protected readonly work = CASE_WORK_TEXTS;
  protected readonly marks = MARKS;
  protected readonly limits = LIMITS;
  protected readonly kinds = SESSION_KINDS.map((value) => ({
    value,
    label: SESSION_KIND_NAMES[value],
  }));
  protected readonly acuities = SESSION_ACUITIES.map((value) => ({
    value,
    label: ACUITY_NAMES[value],
  }));
  protected readonly outcomes = SESSION_OUTCOMES.map((value) => ({
    value,
    label: OUTCOME_NAMES[value],
  }));
  private readonly passed = passedAppointments();
  /** Mentioned, never refused: what takes no time passes nothing. */
  protected readonly late = computed(() => {
    const time = takesTime(this.said()) ? this.passed(this.date(), this.time()) : null;
    return time === null ? '' : afterLastAppointment(time);
  });
  protected readonly workWords = computed(() => workInWords(this.said()));
  protected readonly people = computed(() => SESSION_FIELDS_TEXTS.came(this.said().attendees));

  protected setMark(name: (typeof MARKS)[number], isSo: boolean): void {
    this.changed.emit({ [name]: isSo });
  }

  protected choose(kind: SessionKind): void {
    this.changed.emit({ kind, ...(kind === 'group' ? {} : { attendees: null }) });
  }
}
