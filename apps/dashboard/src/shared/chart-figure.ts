import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { CHART_TOOLS } from '@understory/wording';
import { Icon } from './icon';
import { TablesFirst } from './tables-first';
import { uniqueId } from './unique-id';

/**
 * A chart with its finding as title and its table twin: project the drawing as content and the
 * table into `[table]`. Which of the two is shown first is the reader's own lasting choice.
 *
 * @example
 * <us-chart-figure finding="One unit over, by Friday">
 *   <svg role="img" aria-label="…">…</svg>
 *   <table table><caption>…</caption>…</table>
 * </us-chart-figure>
 */
@Component({
  selector: 'us-chart-figure',
  imports: [Icon],
  template: `
    <figure [attr.aria-labelledby]="id">
      <h2 [id]="id">{{ finding() }}</h2>
      @if (note()) {
        <p class="small muted">{{ note() }}</p>
      }
      <div class="body">
        @if (isTable()) {
          <div class="scroll-x" tabindex="0" role="group" [attr.aria-labelledby]="id">
            <ng-content select="[table]" />
          </div>
        } @else {
          <ng-content />
        }
      </div>
      <p class="tools">
        <button type="button" (click)="toggle()">
          <us-icon [name]="isTable() ? 'chart' : 'table'" [size]="17" />{{ word() }}
        </button>
        <ng-content select="[tool]" />
      </p>
    </figure>
  `,
  styles: `
    :host {
      display: block;
    }
    .body {
      margin-top: var(--s2);
    }
  `,
})
export class ChartFigure {
  /** Up to ten words that say what the chart shows. */
  readonly finding = input.required<string>();
  readonly note = input('');

  private readonly tables = inject(TablesFirst);
  protected readonly isTable = linkedSignal(() => this.tables.isChosen());
  protected readonly word = computed(() =>
    this.isTable() ? CHART_TOOLS.asChart : CHART_TOOLS.asTable,
  );
  protected readonly id = uniqueId('us-chart');

  protected toggle(): void {
    this.tables.choose(!this.isTable());
  }
}
