import { Component, computed, input } from '@angular/core';
import type { TieWord } from '@understory/domain';

const START = 5;
const AGREED = 27.8;
const END = 87;

/**
 * Where today stands against an agreed rhythm: the tick is the agreed day, the dot is today. It is
 * always beside the same fact in words, so it is hidden from screen readers.
 */
@Component({
  selector: 'us-rhythm-track',
  template: `
    <svg width="92" height="18" viewBox="0 0 92 18" [class]="word()" aria-hidden="true">
      <path class="way" d="M5 9h82" />
      @if (today(); as x) {
        <path class="gone" [attr.d]="'M5 9H' + x" />
      }
      <path class="agreed" d="M27.8 2v14" />
      @if (today(); as x) {
        <circle [attr.cx]="x" cy="9" r="4.6" />
      }
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    .way {
      stroke: var(--rule);
      stroke-width: 2;
    }
    .gone {
      stroke: var(--support-2);
      stroke-width: 2.4;
    }
    .agreed {
      stroke: var(--ink);
      stroke-width: 1.6;
    }
    circle {
      fill: var(--support);
    }
    .thin .gone {
      stroke: var(--thin);
      stroke-dasharray: 4 3;
    }
    .thin circle {
      fill: var(--thin);
    }
    .new .way {
      stroke: var(--ink-3);
      stroke-width: 1.6;
      stroke-dasharray: 1.5 4;
      stroke-linecap: round;
    }
  `,
})
export class RhythmTrack {
  /** Days since the last contact, leave not counted; null without one. */
  readonly gapDays = input.required<number | null>();
  readonly rhythmDays = input.required<number>();
  readonly word = input.required<TieWord>();

  /** Where the dot stands; a gap beyond the track stands at its end. */
  protected readonly today = computed(() => {
    const gap = this.gapDays();
    if (gap === null) return null;
    const x = START + ((AGREED - START) * gap) / this.rhythmDays();
    return Math.round(Math.min(END, x) * 10) / 10;
  });
}
