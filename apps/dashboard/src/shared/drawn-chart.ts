import { Component, ElementRef, afterRenderEffect, inject, input, viewChild } from '@angular/core';
import type { ChartTokens } from '@understory/charts';
import { Appearance } from './appearance';
import { LOAD_CHART, tokensAt } from './chart-drawing';

/** In CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A chart.js drawing, made anew whenever its size, its data or the appearance of the page changes, so that its letters are
 * never stretched. What it shows is said in its label; its table twin stands beside it.
 *
 * @example <us-drawn-chart label="Load by week" [size]="size()" [configuration]="configuration()" />
 */
@Component({
  selector: 'us-drawn-chart',
  template: `<canvas
    #canvas
    role="img"
    [attr.aria-label]="label()"
    [style.width.px]="size().width"
    [style.height.px]="size().height"
  ></canvas>`,
  styles: `
    :host,
    canvas {
      display: block;
    }
  `,
})
export class DrawnChart {
  readonly label = input.required<string>();
  readonly size = input.required<ChartSize>();
  /** From the colours that hold where the chart stands to what chart.js draws. */
  readonly configuration = input.required<(tokens: ChartTokens) => unknown>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly load = inject(LOAD_CHART);
  private readonly appearance = inject(Appearance);
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');

  constructor() {
    afterRenderEffect((onCleanup) => {
      const canvas = this.canvas().nativeElement;
      this.appearance.changed();
      const configuration = this.configuration();
      // At once: until it is drawn on, a canvas is blank at its size, never a small one stretched.
      fit(canvas, this.size());
      let remove: (() => void) | null = null;
      let isGone = false;
      onCleanup(() => {
        isGone = true;
        remove?.();
      });
      void this.ready().then((draw) => {
        if (isGone) return;
        remove = draw(canvas, configuration(tokensAt(this.host)));
      });
    });
  }

  /** What draws, once the letters it draws with are there. */
  private async ready() {
    const [draw] = await Promise.all([this.load(), document.fonts?.ready]);
    return draw;
  }
}

/** A chart that is taken off puts the canvas back to the size it found it in, hence the style as well. */
function fit(canvas: HTMLCanvasElement, { width, height }: ChartSize): void {
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
