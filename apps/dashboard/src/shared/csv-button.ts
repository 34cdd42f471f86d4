import { Component, computed, input } from '@angular/core';
import { type Cell, csvOf } from '@understory/charts';
import { CHART_TOOLS } from '@understory/wording';
import { Icon } from './icon';

/**
 * Hands the figures of a chart to the person as a file, and says beforehand how large it is.
 *
 * @example <us-csv-button tool name="vitality" [rows]="csvRows()" />
 */
@Component({
  selector: 'us-csv-button',
  imports: [Icon],
  template: `
    <button type="button" (click)="download()">
      <us-icon name="download" [size]="17" />{{ word() }}
    </button>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class CsvButton {
  /** Of the file, without its ending. */
  readonly name = input.required<string>();
  /** Header first. */
  readonly rows = input.required<readonly (readonly Cell[])[]>();

  private readonly file = computed(
    () => new Blob([csvOf(this.rows())], { type: 'text/csv;charset=utf-8' }),
  );
  protected readonly word = computed(() =>
    CHART_TOOLS.download(Math.max(1, Math.round(this.file().size / 1024))),
  );

  protected download(): void {
    const url = URL.createObjectURL(this.file());
    const link = document.createElement('a');
    link.href = url;
    link.download = `${this.name()}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
}
