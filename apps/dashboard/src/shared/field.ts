import { Component, computed, input } from '@angular/core';

/**
 * Label, hint and error of one control, which is projected and carries `usAnswer`.
 *
 * @example <us-field name="email" label="E-mail" [error]="…"><input usAnswer type="email" … /></us-field>
 */
@Component({
  selector: 'us-field',
  template: `
    <div class="field">
      <label [for]="id()">{{ label() }}</label>
      @if (hint()) {
        <p class="hint" [id]="id() + '-hint'">{{ hint() }}</p>
      }
      @if (error()) {
        <p class="wrong" [id]="id() + '-wrong'">{{ error() }}</p>
      }
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class Field {
  /** Name of the answer, also as a dotted path of a contract; the control's id follows from it. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input('');

  readonly id = computed(() => fieldId(this.name()));
  readonly describedBy = computed(() => {
    const parts = [this.hint() && 'hint', this.error() && 'wrong'].filter((part) => part !== '');
    return parts.length === 0 ? null : parts.map((part) => `${this.id()}-${part}`).join(' ');
  });
}

export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}
