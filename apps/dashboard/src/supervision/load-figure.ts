import {
  Component,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { loadChart } from '@understory/charts';
import type { PackContent } from '@understory/contracts';
import { plainDate, units } from '@understory/wording';
import { Appearance } from '../connections/appearance';
import { LOAD_CHART, tokensAt } from '../connections/chart-drawing';
import { widthOfHost } from '../connections/width-of';
import { ChartFigure } from '../shared/chart-figure';

type Weeks = NonNullable<PackContent['load']>['weeks'];

const NARROW = 520;

/** Units of work by week against what was agreed: the drawing of the pack, and its table twin. */
@Component({
  selector: 'us-load-figure',
  imports: [ChartFigure],
  templateUrl: './load-figure.html',
  styles: `
    :host {
      display: block;
    }
    canvas {
      display: block;
      max-width: 100%;
    }
  `,
})
export class LoadFigure {
  readonly weeks = input.required<Weeks>();
  readonly finding = input.required<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly load = inject(LOAD_CHART);
  private readonly appearance = inject(Appearance);
  private readonly hostWidth = widthOfHost(350);
  private readonly canvas = viewChild<ElementRef<HTMLCanvasElement>>('canvas');

  protected readonly size = computed(() => {
    const width = Math.min(960, Math.max(240, this.hostWidth()));
    return { width, height: width < NARROW ? 200 : 230 };
  });
  protected readonly rows = computed(() =>
    this.weeks().map((week) => ({
      from: plainDate(week.from),
      units: units(week.units),
      agreed: week.capacityUnits === null ? 'nothing' : units(week.capacityUnits),
    })),
  );

  constructor() {
    afterRenderEffect((onCleanup) => {
      const canvas = this.canvas()?.nativeElement;
      this.appearance.changed();
      const [weeks, size] = [this.weeks(), this.size()];
      if (!canvas) return;
      let remove: (() => void) | null = null;
      let isGone = false;
      onCleanup(() => {
        isGone = true;
        remove?.();
      });
      void this.ready().then((draw) => {
        if (isGone) return;
        canvas.width = size.width;
        canvas.height = size.height;
        remove = draw(canvas, loadChart(weeks, tokensAt(this.host), size));
      });
    });
  }

  /** What draws, once the letters it draws with are there. */
  private async ready() {
    const [draw] = await Promise.all([this.load(), document.fonts?.ready]);
    return draw;
  }
}
