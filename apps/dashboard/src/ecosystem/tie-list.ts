import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Tie } from '@understory/contracts';
import { TIE_LIST_TEXTS, TIE_WORD_NAMES } from '@understory/wording';
import { CsvButton } from '../shared/csv-button';
import { RhythmTrack } from '../shared/rhythm-track';
import { TieGlyph } from '../shared/tie-glyph';
import { tieLine, tieTable } from './tie-line';

/** The ties as a list, longest past its rhythm first: the twin of the map. */
@Component({
  selector: 'us-tie-list',
  imports: [CsvButton, RhythmTrack, RouterLink, TieGlyph],
  template: `
    <div class="sec-h">
      <h2>{{ texts.title }}</h2>
    </div>
    <ul class="rows">
      @for (row of rows(); track row.id) {
        <li>
          <a [routerLink]="['/connections', row.id]" [attr.data-kind]="row.kind">
            <us-tie-glyph [kind]="row.kind" [word]="row.word" />
            <span class="nm">
              <b
                ><bdi>{{ row.alias }}</bdi></b
              >&ngsp;
              <small>{{ row.line }}</small>
            </span>
            &ngsp;<span class="wd"
              ><span [class.thin]="row.word === 'thin'">{{ row.wordName }}</span></span
            >
            <us-rhythm-track
              [gapDays]="row.gapDays"
              [rhythmDays]="row.rhythmDays"
              [word]="row.word"
            />
          </a>
        </li>
      }
    </ul>
    <p class="cap mt3">{{ texts.signs }}</p>
    <p class="tools"><us-csv-button name="ties" [rows]="csvRows()" /></p>
  `,
  styleUrl: './tie-list.css',
})
export class TieList {
  /** Longest past its rhythm first. */
  readonly ties = input.required<readonly Tie[]>();

  protected readonly texts = TIE_LIST_TEXTS;
  protected readonly csvRows = computed(() => tieTable(this.ties()));
  protected readonly rows = computed(() =>
    this.ties().map((tie) => ({
      id: tie.connection.id,
      kind: tie.connection.kind,
      alias: tie.connection.alias,
      line: tieLine(tie),
      word: tie.word,
      wordName: TIE_WORD_NAMES[tie.word],
      gapDays: tie.gapDays,
      rhythmDays: tie.connection.agreement.rhythmDays,
    })),
  );
}
