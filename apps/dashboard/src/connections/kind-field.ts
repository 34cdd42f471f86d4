import { Component, computed, input, model } from '@angular/core';
import { CONNECTION_KINDS, type ConnectionKind } from '@understory/domain';
import { KIND_FIELD_TEXTS, KIND_NAMES, kindChangeWords } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';

/** What kind of tie it is, to be corrected, and what follows from that before it is saved. */
@Component({
  selector: 'us-kind-field',
  imports: [Answer, Field],
  template: `
    <us-field name="kind" [label]="texts.label" [hint]="texts.hint">
      <select [usAnswer]="kind()" (usAnswerChange)="choose($event)">
        @for (option of kinds; track option.kind) {
          <option [value]="option.kind">{{ option.name }}</option>
        }
      </select>
    </us-field>
    <p class="small mt2" role="status">{{ follows() }}</p>
  `,
  styles: `
    :host {
      display: block;
    }
    p:empty {
      margin: 0;
    }
  `,
})
export class KindField {
  /** As it was saved. */
  readonly from = input.required<ConnectionKind>();
  /** Contacts logged so far. */
  readonly contacts = input.required<number>();
  readonly kind = model.required<ConnectionKind>();

  protected readonly texts = KIND_FIELD_TEXTS;
  protected readonly kinds = CONNECTION_KINDS.map((kind) => ({ kind, name: KIND_NAMES[kind] }));
  protected readonly follows = computed(() =>
    kindChangeWords({ from: this.from(), to: this.kind(), contacts: this.contacts() }),
  );

  protected choose(chosen: string): void {
    const kind = CONNECTION_KINDS.find((each) => each === chosen);
    if (kind) this.kind.set(kind);
  }
}
