import { Component, computed, input } from '@angular/core';
import { type ChartTokens, vitalityChart, vitalityChartHeight } from '@understory/charts';
import type { ConnectionDetail } from '@understory/contracts';
import { silenceAllowed } from '@understory/domain';
import { VITALITY_TEXTS, plainDate, silenceInWords, wordsLocale } from '@understory/wording';
import { ChartFigure } from '../shared/chart-figure';
import { CsvButton } from '../shared/csv-button';
import { DrawnChart } from '../shared/drawn-chart';
import { widthOfHost } from '../shared/width-of';
import { courseFinding, vitalityDescription, vitalityTable, weekRows } from './vitality-course';

/** A tie's vitality over time: the drawing, its table twin and its data to take along. */
@Component({
  selector: 'us-vitality-figure',
  imports: [ChartFigure, CsvButton, DrawnChart],
  templateUrl: './vitality-figure.html',
  styles: `
    :host {
      display: block;
    }
    .cap {
      max-width: 66ch;
      margin-top: var(--s2);
    }
  `,
})
export class VitalityFigure {
  readonly detail = input.required<ConnectionDetail>();
  /** When the warning about it rose; null where none stands. */
  readonly raisedOn = input<string | null>(null);

  protected readonly texts = VITALITY_TEXTS;
  private readonly hostWidth = widthOfHost(350);

  protected readonly size = computed(() => {
    const width = Math.min(960, Math.max(240, this.hostWidth()));
    return { width, height: vitalityChartHeight(width) };
  });
  protected readonly configuration = computed(() => {
    const data = this.data();
    return (tokens: ChartTokens) => vitalityChart(data, tokens);
  });
  /** Nothing is known of any day, and nothing was logged. */
  protected readonly isBare = computed(
    () =>
      this.detail().contacts.length === 0 &&
      this.detail().vitality.every(({ value }) => value === null),
  );
  protected readonly finding = computed(() => courseFinding(this.detail()));
  protected readonly description = computed(() => vitalityDescription(this.detail()));
  protected readonly rows = computed(() =>
    weekRows(this.detail()).map((row) => ({
      ...row,
      day: plainDate(row.on),
      part: row.value === null ? VITALITY_TEXTS.notKnownYet : VITALITY_TEXTS.part(row.value),
    })),
  );
  protected readonly csvRows = computed(() => vitalityTable(this.detail()));

  private data() {
    const { vitality, contacts, leave, tie } = this.detail();
    const raisedOn = this.raisedOn();
    const { drawn } = VITALITY_TEXTS;
    const silence = silenceInWords(silenceAllowed(tie.connection.agreement));
    return {
      width: this.size().width,
      days: vitality,
      contacts: contacts.map(({ localDate, isHeld }) => ({ on: localDate, isHeld })),
      leave,
      raisedOn,
      words: {
        ...drawn,
        today: tie.vitality === null ? '' : drawn.today(tie.vitality),
        raised: raisedOn ? drawn.raised(silence, raisedOn) : '',
        locale: wordsLocale(),
      },
    };
  }
}
