import { Directive, ElementRef, afterRenderEffect, inject, model } from '@angular/core';
import { Field } from './field';

/** Ties a native control to its field and its text to a signal: `<input [(usAnswer)]="email" />`. */
@Directive({
  selector: 'input[usAnswer], select[usAnswer]',
  host: {
    '[id]': 'field.id()',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.error() ? true : null',
    '(input)': 'usAnswer.set(element.value)',
  },
})
export class Answer {
  readonly usAnswer = model.required<string>();
  protected readonly field = inject(Field);
  protected readonly element =
    inject<ElementRef<HTMLInputElement | HTMLSelectElement>>(ElementRef).nativeElement;

  constructor() {
    // After rendering, so that a select finds the option among those just drawn.
    afterRenderEffect(() => {
      const text = this.usAnswer();
      if (this.element.value !== text) this.element.value = text;
    });
  }
}
