import { Component, computed, input } from '@angular/core';
import type { ConnectionKind, TieWord } from '@understory/domain';

const SQUARE = 'M6.7 4.7h8.7a2 2 0 0 1 2 2v8.7a2 2 0 0 1-2 2H6.7a2 2 0 0 1-2-2V6.7a2 2 0 0 1 2-2Z';
const DIAMOND = 'M11 2.4L19.6 11L11 19.6L2.4 11Z';
const CIRCLE = 'M3.8 11a7.2 7.2 0 1 0 14.4 0a7.2 7.2 0 1 0-14.4 0Z';
const TRIANGLE = 'M11 2.7L19.3 17.1L2.7 17.1Z';
const LEAF = 'M1.6 15Q4.5 2.7 20.4 5.2Q18.6 19.6 1.6 15Z';

/** Shape per kind, in a box of 22 by 22 round (11, 11). */
export const TIE_SHAPES: Readonly<Record<ConnectionKind, string>> = {
  supervision: SQUARE,
  consultation: SQUARE,
  'own-therapy': DIAMOND,
  peer: CIRCLE,
  team: CIRCLE,
  mentor: TRIANGLE,
  partner: LEAF,
  family: LEAF,
  friend: LEAF,
  community: LEAF,
};

/** The sign of a tie: its shape says the kind, its filling the word. Always beside its name. */
@Component({
  selector: 'us-tie-glyph',
  template: `
    <svg
      viewBox="0 0 22 22"
      [attr.width]="size()"
      [attr.height]="size()"
      [class]="word()"
      aria-hidden="true"
    >
      <path [attr.d]="shape()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    path {
      stroke: var(--support);
      stroke-width: 2;
      stroke-linejoin: round;
    }
    .alive path {
      fill: var(--support);
    }
    .due path {
      fill: var(--support-1);
    }
    .thin path {
      fill: var(--paper);
      stroke: var(--thin);
      stroke-width: 2.2;
      stroke-dasharray: 4 3;
    }
    .new path {
      fill: var(--paper);
      stroke: var(--ink-3);
      stroke-width: 1.6;
      stroke-dasharray: 1.5 3;
      stroke-linecap: round;
    }
  `,
})
export class TieGlyph {
  readonly kind = input.required<ConnectionKind>();
  readonly word = input.required<TieWord>();
  readonly size = input(22);
  protected readonly shape = computed(() => TIE_SHAPES[this.kind()]);
}
