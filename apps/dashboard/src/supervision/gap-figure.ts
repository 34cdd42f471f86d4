import { Component, computed, input } from '@angular/core';
import type { PolicyTestReading } from '@understory/contracts';
import { epochDay } from '@understory/domain';
import { GAP_FIGURE_TEXTS, shortDay } from '@understory/wording';
import { widthOfHost } from '../shared/width-of';

const HEIGHT = 58;
const EDGE = 8;
const MOST_WIDTH = 540;
/** The track goes on for a little beyond its last day. */
const BEYOND = 1.18;
/** Labels nearer than this would run into each other. */
const LEAST_ROOM = 58;

/** One track of days: the last meeting, today, the next that is booked, and the day that is asked for. */
@Component({
  selector: 'us-gap-figure',
  template: `
    <svg
      [attr.viewBox]="'0 0 ' + width() + ' ' + height"
      [attr.width]="width()"
      [attr.height]="height"
      role="img"
      [attr.aria-label]="label()"
    >
      <path class="passed" [attr.d]="'M' + edge + ' 20H' + x().today" />
      <path class="ahead" [attr.d]="'M' + x().today + ' 20H' + (width() - edge)" />
      @if (gap().lastOn) {
        <rect class="held" [attr.x]="edge - 5" y="15" width="10" height="10" />
      }
      @if (x().booked; as booked) {
        <rect class="booked" [attr.x]="booked - 5" y="15" width="10" height="10" />
      }
      <path class="target" [attr.d]="'M' + x().due + ' 6V34'" />
      <circle [attr.cx]="x().today" cy="20" r="5" />
      @for (mark of marks(); track mark.text) {
        <text [attr.x]="mark.x" y="54" [attr.text-anchor]="mark.anchor" [class.k]="mark.isTarget">
          {{ mark.text }}
        </text>
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    .passed {
      stroke: var(--support);
      stroke-width: 3;
    }
    .ahead {
      stroke: var(--rule-strong);
      stroke-width: 1.5;
      stroke-dasharray: 3 4;
    }
    .held {
      fill: var(--support);
    }
    .booked {
      fill: var(--paper);
      stroke: var(--support);
      stroke-width: 1.8;
    }
    .target {
      stroke: var(--ink);
      stroke-width: 3;
    }
    circle {
      fill: var(--ink);
    }
  `,
})
export class GapFigure {
  readonly test = input.required<PolicyTestReading>();
  readonly label = input.required<string>();
  readonly asOf = input.required<string>();
  readonly nextBookedOn = input<string | null>(null);

  private readonly hostWidth = widthOfHost(350);
  protected readonly height = HEIGHT;
  protected readonly edge = EDGE;
  protected readonly width = computed(() => Math.min(MOST_WIDTH, this.hostWidth()));
  protected readonly gap = computed(
    () => this.test().gap ?? { days: 1, lastOn: null, from: this.asOf() },
  );
  protected readonly x = computed(() => {
    const { days, from } = this.gap();
    const first = epochDay(from);
    const today = epochDay(this.asOf()) - first;
    const next = this.nextBookedOn();
    const booked = next === null ? null : epochDay(next) - first;
    const last = Math.max(days * BEYOND, today, booked ?? 0);
    const at = (day: number) => EDGE + (Math.max(0, day) / last) * (this.width() - 2 * EDGE);
    return { today: at(today), booked: booked === null ? null : at(booked), due: at(days) };
  });
  /** The day that is asked for is always written; others where there is room for them. */
  protected readonly marks = computed(() => {
    const { today, booked, due } = this.x();
    const next = this.nextBookedOn();
    const written = [
      { x: due, text: GAP_FIGURE_TEXTS.day(this.gap().days), anchor: 'middle', isTarget: true },
    ];
    const offered = [
      { x: 1, text: shortDay(this.gap().from), anchor: 'start', isTarget: false },
      ...(booked === null || next === null
        ? []
        : [{ x: booked, text: shortDay(next), anchor: 'middle', isTarget: false }]),
      { x: today, text: GAP_FIGURE_TEXTS.today, anchor: 'middle', isTarget: false },
    ];
    for (const mark of offered) {
      if (written.every(({ x }) => Math.abs(x - mark.x) > LEAST_ROOM)) written.push(mark);
    }
    return written;
  });
}
