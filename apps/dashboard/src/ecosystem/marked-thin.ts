import { Component, computed, input } from '@angular/core';
import { TIE_WORD_NAMES } from '@understory/wording';

const THIN = new RegExp(`\\b(${TIE_WORD_NAMES.thin})\\b`, 'i');

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
      .split(THIN)
      .filter((text) => text !== '')
      .map((text) => ({ text, isThin: text.toLowerCase() === TIE_WORD_NAMES.thin })),
  );
}
