import { Component, computed, input } from '@angular/core';
import type { PolicyTestReading } from '@understory/contracts';
import { duration } from '@understory/wording';
import { widthOfHost } from '../shared/width-of';

const HEIGHT = 58;
/** Room beyond the larger of what is asked for and what there is. */
const SPARE = 1.22;
const MOST_WIDTH = 540;

/** One bullet: what is held, what is booked, what is asked for. */
@Component({
  selector: 'us-bullet-figure',
  template: `
    <svg
      [attr.viewBox]="'0 0 ' + width() + ' ' + height"
      [attr.width]="width()"
      [attr.height]="height"
      role="img"
      [attr.aria-label]="label()"
    >
      <rect class="ground" x="1" y="7" [attr.width]="width() - 2" height="26" />
      <rect class="asked" x="1" y="7" [attr.width]="target()" height="26" />
      @if (booked() > 0) {
        <rect class="booked" [attr.x]="1 + held()" y="14.8" [attr.width]="booked()" height="10.4" />
      }
      <rect class="held" x="1" y="14" [attr.width]="held()" height="12" />
      <path class="target" [attr.d]="'M' + (1 + target()) + ' 2V38'" />
      @for (tick of ticks(); track tick.x) {
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
    .ground {
      fill: var(--paper-sunk);
    }
    .asked {
      fill: var(--rule);
      opacity: 0.7;
    }
    .booked {
      fill: var(--paper);
      stroke: var(--support);
      stroke-width: 1.6;
    }
    .held {
      fill: var(--support);
    }
    .target {
      stroke: var(--ink);
      stroke-width: 3;
    }
    .tick {
      stroke: var(--ink-3);
    }
    @media (forced-colors: active) {
      .ground,
      .asked {
        fill: Canvas;
        stroke: CanvasText;
        opacity: 1;
      }
    }
  `,
})
export class BulletFigure {
  readonly test = input.required<PolicyTestReading>();
  readonly label = input.required<string>();

  private readonly hostWidth = widthOfHost(350);
  protected readonly height = HEIGHT;
  protected readonly width = computed(() => Math.min(MOST_WIDTH, this.hostWidth()));
  private readonly scale = computed(() => {
    const { neededMinutes, creditedMinutes, bookedMinutes } = this.test();
    const asked = (neededMinutes ?? 0) * SPARE;
    return (this.width() - 2) / Math.max(1, asked, creditedMinutes + bookedMinutes);
  });
  protected readonly target = computed(() => (this.test().neededMinutes ?? 0) * this.scale());
  protected readonly held = computed(() => this.test().creditedMinutes * this.scale());
  protected readonly booked = computed(() => this.test().bookedMinutes * this.scale());
  protected readonly ticks = computed(() => {
    const needed = this.test().neededMinutes ?? 0;
    const half = { x: 1 + this.target() / 2, text: duration(needed / 2), anchor: 'middle' };
    const isWide = this.target() > 180;
    const isAtEnd = this.target() > this.width() - 30;
    return [
      { x: 1, text: '0', anchor: 'start', isTarget: false },
      ...(isWide ? [{ ...half, isTarget: false }] : []),
      {
        x: 1 + this.target(),
        text: duration(needed),
        anchor: isAtEnd ? 'end' : 'middle',
        isTarget: true,
      },
    ];
  });
}
