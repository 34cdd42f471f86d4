import { Component, input } from '@angular/core';

/**
 * The table twin of a chart, in words that are ready to be read: what a row is called first, then
 * its figures under the heads of their columns.
 *
 * @example <us-table-twin table [caption]="texts.caption" [heads]="heads" [rows]="rows()" />
 */
@Component({
  selector: 'us-table-twin',
  template: `
    <table>
      <caption>
        {{
          caption()
        }}
      </caption>
      <thead>
        <tr>
          @for (head of heads(); track $index) {
            <th scope="col" [class.n]="!$first">{{ head }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row[0]) {
          <tr>
            @for (cell of row; track $index) {
              @if ($first) {
                <th scope="row">{{ cell }}</th>
              } @else {
                <td class="n">{{ cell }}</td>
              }
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    :host {
      display: contents;
    }
    @media (max-width: 420px) {
      th:not(:last-child),
      td:not(:last-child) {
        padding-right: 8px;
      }
    }
  `,
})
export class TableTwin {
  readonly caption = input.required<string>();
  /** One for each cell of a row. */
  readonly heads = input.required<readonly string[]>();
  /** No two of the same name. */
  readonly rows = input.required<readonly (readonly string[])[]>();
}
