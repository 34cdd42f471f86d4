import { Component, computed, input, output } from '@angular/core';
import { ENTRY_TABLE_TEXTS, allOf } from '@understory/wording';
import { ShortList } from './short-list';

/** One entry as its row says it. */
export interface EntryRow<Entry> {
  readonly entry: Entry & { readonly id: string };
  readonly day: string;
  readonly name: string;
  /** More about it, under its name. */
  readonly how: string;
  /** What its button is called, told apart from those of other rows. */
  readonly change: string;
}

/**
 * Entries of the last weeks, newest first, each open to change; a long list begins short.
 *
 * @example <us-entry-table caption="Other time, newest first" [rows]="rows()" [most]="10" (chosen)="change($event)" />
 */
@Component({
  selector: 'us-entry-table',
  template: `
    @if (rows().length === 0) {
      <p class="small muted mt2">{{ texts.empty }}</p>
    } @else {
      @let list = shortList();
      <table class="mt2">
        <caption class="vh">
          {{
            caption()
          }}
        </caption>
        <thead class="vh">
          <tr>
            <th scope="col">{{ texts.columns.day }}</th>
            <th scope="col">{{ texts.columns.what }}</th>
            <th scope="col">{{ texts.columns.change }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of list.shown(); track row.entry.id) {
            <tr>
              <td class="nb muted">{{ row.day }}</td>
              <td>
                {{ row.name }}<small>{{ row.how }}</small>
              </td>
              <td class="n tools">
                <button
                  type="button"
                  [attr.aria-label]="row.change"
                  (click)="chosen.emit(row.entry)"
                >
                  {{ texts.columns.change }}
                </button>
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (list.isCut()) {
        <p class="tools">
          <button type="button" (click)="list.showAll()">{{ allOf(list.count()) }}</button>
        </p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    td.tools {
      display: table-cell;
      width: 1%;
      padding-block: 0;
    }
    small {
      display: block;
      font-size: var(--t-axis);
      color: var(--ink-3);
    }
  `,
})
export class EntryTable<Entry> {
  protected readonly allOf = allOf;
  protected readonly texts = ENTRY_TABLE_TEXTS;
  readonly caption = input.required<string>();
  /** Newest first. */
  readonly rows = input.required<readonly EntryRow<Entry>[]>();
  /** Shown before all are asked for. */
  readonly most = input.required<number>();
  readonly chosen = output<Entry>();

  protected readonly shortList = computed(() => new ShortList(this.rows, this.most()));
}
