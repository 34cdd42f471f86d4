import { Component, computed, input } from '@angular/core';
import { CASELOAD_WORDS, units } from '@understory/wording';
import { widthOfHost } from '../shared/width-of';

const HEIGHT = 58;
const MOST_WIDTH = 540;
/** Room beyond the largest of all that is drawn. */
const SPARE = 1.12;
/** Closer than this to an end, a tick's word is aligned to it. */
const END = 34;

/**
 * One amount of work against what was agreed: a bar, what a question adds outlined, and a target. Two of them share one scale
 * by sharing `most`.
 */
@Component({
  selector: 'us-amount-bullet',
  template: `
    <svg
      [attr.viewBox]="'0 0 ' + width() + ' ' + height"
      [attr.width]="width()"
      [attr.height]="height"
      role="img"
      [attr.aria-label]="label()"
    >
      <rect class="plain" x="1" y="7" [attr.width]="width() - 2" height="26" />
      <rect class="asked" x="1" y="7" [attr.width]="x(agreed() ?? 0)" height="26" />
      <rect class="amount" x="1" y="14" [attr.width]="x(solid())" height="12" />
      @if (amount() > base()) {
        <rect
          class="more"
          [attr.x]="1 + x(base())"
          y="14.8"
          [attr.width]="x(amount() - base())"
          height="10.4"
        />
      } @else if (amount() < base()) {
        <rect
          class="less"
          [attr.x]="1 + x(amount())"
          y="14.8"
          [attr.width]="x(base() - amount())"
          height="10.4"
        />
      }
      @if (agreed() !== null) {
        <path class="target" [attr.d]="'M' + (1 + x(agreed() ?? 0)) + ' 2V38'" />
      }
      @for (tick of ticks(); track tick.text) {
        <path class="tick" [attr.d]="'M' + tick.x + ' 33v6'" />
        <text [attr.x]="tick.x" y="54" [attr.text-anchor]="tick.anchor" [class.k]="tick.isTarget">
          {{ tick.text }}
        </text>
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    .plain {
      fill: var(--ground, var(--paper-sunk));
    }
    .asked {
      fill: var(--rule);
      opacity: 0.7;
    }
    .amount {
      fill: var(--work);
    }
    .more {
      fill: var(--paper);
      stroke: var(--work-line);
      stroke-width: 1.6;
    }
    .less {
      fill: none;
      stroke: var(--work-line);
      stroke-width: 1.6;
      stroke-dasharray: 3 3;
    }
    .target {
      stroke: var(--ink);
      stroke-width: 3;
    }
    .tick {
      stroke: var(--ink-3);
    }
    @media (forced-colors: active) {
      .amount {
        fill: CanvasText;
      }
      .plain,
      .asked {
        fill: none;
        stroke: CanvasText;
      }
    }
  `,
})
export class AmountBullet {
  /** 0 or more, as everything below. */
  readonly amount = input.required<number>();
  /** As it is now; more is outlined, less is dashed. */
  readonly base = input.required<number>();
  /** Null where nothing is agreed. */
  readonly agreed = input.required<number | null>();
  /** The largest amount of the bullets that are compared. */
  readonly most = input.required<number>();
  readonly label = input.required<string>();

  private readonly hostWidth = widthOfHost(350);
  protected readonly height = HEIGHT;
  protected readonly width = computed(() => Math.max(200, Math.min(MOST_WIDTH, this.hostWidth())));
  private readonly scale = computed(() => {
    const most = Math.max(this.most(), this.agreed() ?? 0, 1) * SPARE;
    return (this.width() - 2) / most;
  });
  protected readonly solid = computed(() => Math.min(this.amount(), this.base()));
  protected readonly ticks = computed(() => {
    const agreed = this.agreed();
    const zero = { x: 1, text: '0', anchor: 'start', isTarget: false };
    if (agreed === null) return [zero];
    const at = 1 + this.x(agreed);
    const half = { x: 1 + this.x(agreed / 2), text: units(agreed / 2), anchor: 'middle' };
    const target = { x: at, text: CASELOAD_WORDS.agreed(units(agreed)), isTarget: true };
    const anchor = at > this.width() - END - 8 ? 'end' : at < END ? 'start' : 'middle';
    return [
      ...(at > 90 ? [zero] : []),
      ...(at > 200 ? [{ ...half, isTarget: false }] : []),
      { ...target, anchor },
    ];
  });

  protected x(amount: number): number {
    return amount * this.scale();
  }
}
