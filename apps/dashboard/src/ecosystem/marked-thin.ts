import { Component, computed, input } from '@angular/core';

/** A sentence in which the word "thin" is marked as everywhere. */
@Component({
  selector: 'us-marked-thin',
  template: `
    @for (part of parts(); track $index) {
      <span [class.thin]="part.isThin">{{ part.text }}</span>
    }
  `,
})
export class MarkedThin {
  readonly text = input.required<string>();
  protected readonly parts = computed(() =>
    this.text()
      .split(/\b(thin)\b/i)
      .filter((text) => text !== '')
      .map((text) => ({ text, isThin: /^thin$/i.test(text) })),
  );
}
