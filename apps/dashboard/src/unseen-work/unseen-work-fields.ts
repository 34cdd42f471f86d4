import { Component, computed, input } from '@angular/core';
import { UNSEEN_WORK_CONTEXTS, UNSEEN_WORK_KINDS } from '@understory/domain';
import {
  ENTRY_FORM_TEXTS,
  shareName,
  UNSEEN_WORK_CONTEXT_NAMES,
  UNSEEN_WORK_NAMES,
  UNSEEN_WORK_TEXTS,
} from '@understory/wording';
import { Scale } from '../connections/scale';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { KindChoice } from '../shared/kind-choice';
import type { Submission } from '../shell/submission';
import type { UnseenWorkDraft } from './unseen-work-draft';

const { form } = UNSEEN_WORK_TEXTS;
const KINDS = UNSEEN_WORK_KINDS.map((id) => ({
  id,
  name: UNSEEN_WORK_NAMES[id],
  example: form.examples[id],
}));
const EFFORTS = form.efforts.map((label, value) => ({ value, label }));
/** Shares that are offered, in percent. */
const SHARES = [0, 25, 50, 75, 100].map((value) => ({ value, label: shareName(value) }));
const CONTEXTS = UNSEEN_WORK_CONTEXTS.map((id) => ({ id, name: UNSEEN_WORK_CONTEXT_NAMES[id] }));

/** What is asked of one piece of unseen work: three taps, and where and when it was. */
@Component({
  selector: 'us-unseen-work-fields',
  imports: [Answer, Field, KindChoice, Scale],
  template: `
    <us-kind-choice [kinds]="kinds" [(kind)]="draft().kind" />
    <us-scale
      id="field-effort"
      tabindex="-1"
      [legend]="texts.effort"
      [hasEnds]="true"
      [steps]="efforts"
      [(value)]="draft().effort"
    />
    <us-scale
      id="field-sharePercent"
      tabindex="-1"
      [legend]="texts.share"
      [hasEnds]="true"
      [steps]="shares()"
      [(value)]="draft().share"
    />
    <div class="when">
      <us-field name="context" [label]="texts.context" [error]="form().errorOf('context')">
        <select [usAnswer]="draft().context() ?? ''" (usAnswerChange)="setContext($event)">
          <option value="">{{ texts.notSaid }}</option>
          @for (option of contexts; track option.id) {
            <option [value]="option.id">{{ option.name }}</option>
          }
        </select>
      </us-field>
      <us-field name="on" [label]="day" [error]="form().errorOf('on')">
        <input type="date" [max]="draft().today()" [(usAnswer)]="draft().on" />
      </us-field>
    </div>
  `,
  host: { class: 'stack' },
  styles: `
    :host {
      display: block;
    }
    .when {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
      gap: var(--s4);
      align-items: end;
    }
  `,
})
export class UnseenWorkFields {
  readonly draft = input.required<UnseenWorkDraft>();
  /** Names the answers that were refused. */
  readonly form = input.required<Submission>();

  protected readonly texts = form;
  protected readonly day = ENTRY_FORM_TEXTS.day;
  protected readonly kinds = KINDS;
  protected readonly efforts = EFFORTS;
  protected readonly contexts = CONTEXTS;
  /** A share that came from elsewhere keeps its place among those that are offered. */
  protected readonly shares = computed(() => {
    const kept = this.draft().filled()?.sharePercent ?? 0;
    if (SHARES.some(({ value }) => value === kept)) return SHARES;
    const nearest = Math.round(kept / 25) * 25;
    return SHARES.map((step) =>
      step.value === nearest ? { value: kept, label: shareName(kept) } : step,
    );
  });

  protected setContext(context: string): void {
    this.draft().context.set(UNSEEN_WORK_CONTEXTS.find((each) => each === context) ?? null);
  }
}
