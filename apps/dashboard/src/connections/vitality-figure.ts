import {
  Component,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { vitalityChart, vitalityChartHeight } from '@understory/charts';
import type { ConnectionDetail } from '@understory/contracts';
import { THRESHOLDS } from '@understory/domain';
import { plainDate, smallNumber } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { Icon } from '../shared/icon';
import { Appearance } from './appearance';
import { LOAD_CHART, tokensAt } from './chart-drawing';
import { shortDay } from './short-day';
import { partWords } from './tie-words';
import { vitalityCsv, vitalityDescription, vitalityFinding, weekRows } from './vitality-course';
import { widthOfHost } from './width-of';

/** A tie's vitality over time: the drawing, its table twin and its data to take along. */
@Component({
  selector: 'us-vitality-figure',
  imports: [ChartFigure, Icon],
  templateUrl: './vitality-figure.html',
  styles: `
    :host {
      display: block;
    }
    .cap {
      max-width: 66ch;
      margin-top: var(--s2);
    }
    canvas {
      display: block;
      max-width: 100%;
    }
  `,
})
export class VitalityFigure {
  readonly detail = input.required<ConnectionDetail>();
  /** When the warning about it rose; null where none stands. */
  readonly raisedOn = input<string | null>(null);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly load = inject(LOAD_CHART);
  private readonly appearance = inject(Appearance);
  private readonly hostWidth = widthOfHost(350);
  private readonly canvas = viewChild<ElementRef<HTMLCanvasElement>>('canvas');

  protected readonly width = computed(() => Math.min(960, Math.max(240, this.hostWidth())));
  /** Nothing is known of any day, and nothing was logged. */
  protected readonly isBare = computed(
    () =>
      this.detail().contacts.length === 0 &&
      this.detail().vitality.every(({ value }) => value === null),
  );
  protected readonly height = computed(() => vitalityChartHeight(this.width()));
  protected readonly finding = computed(() => vitalityFinding(this.detail()));
  protected readonly description = computed(() => vitalityDescription(this.detail()));
  protected readonly rows = computed(() =>
    weekRows(this.detail()).map((row) => ({
      ...row,
      day: plainDate(row.on),
      part: row.value === null ? 'not known yet' : `${Math.round(row.value * 100)} %`,
    })),
  );
  protected readonly csv = computed(() => vitalityCsv(this.detail()));
  protected readonly csvSize = computed(() => Math.max(1, Math.round(this.csv().length / 1024)));

  constructor() {
    afterRenderEffect((onCleanup) => {
      const canvas = this.canvas()?.nativeElement;
      this.appearance.changed();
      const data = this.data();
      if (!canvas) return;
      let remove: (() => void) | null = null;
      let isGone = false;
      onCleanup(() => {
        isGone = true;
        remove?.();
      });
      void this.ready().then((draw) => {
        if (isGone) return;
        canvas.width = data.width;
        canvas.height = vitalityChartHeight(data.width);
        remove = draw(canvas, vitalityChart(data, tokensAt(this.host)));
      });
    });
  }

  protected download(): void {
    const url = URL.createObjectURL(new Blob([this.csv()], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'vitality.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  /** What draws, once the letters it draws with are there. */
  private async ready() {
    const [draw] = await Promise.all([this.load(), document.fonts?.ready]);
    return draw;
  }

  private data() {
    const { vitality, contacts, leave, tie } = this.detail();
    const raisedOn = this.raisedOn();
    const { raiseAbove, raiseAboveFlexible } = THRESHOLDS.W1;
    const passed = tie.connection.agreement.isFlexible ? raiseAboveFlexible : raiseAbove;
    return {
      width: this.width(),
      days: vitality,
      contacts: contacts.map(({ localDate, isHeld }) => ({ on: localDate, isHeld })),
      leave,
      raisedOn,
      words: {
        full: 'full',
        half: 'half',
        today: tie.vitality === null ? '' : `${partWords(tie.vitality)} today`,
        leave: 'leave',
        raised: raisedOn ? `${smallNumber(passed)} rhythms passed, ${shortDay(raisedOn)}` : '',
        below: ['contacts,', 'missed dashed'],
        locale: 'en',
      },
    };
  }
}
