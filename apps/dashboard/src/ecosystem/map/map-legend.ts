import { Component } from '@angular/core';
import type { ConnectionKind, TieWord } from '@understory/domain';
import { MAP_LEGEND_TEXTS, TIE_WORD_NAMES } from '@understory/wording';
import { TieGlyph } from '../../shared/tie-glyph';

const SIGNS: readonly { kind: ConnectionKind; word: TieWord; name: string }[] = [
  ...(['supervision', 'own-therapy', 'peer', 'mentor', 'friend'] as const).map((kind) => ({
    kind,
    word: 'alive' as const,
    name: MAP_LEGEND_TEXTS.kinds[kind],
  })),
  ...(['due', 'thin', 'new'] as const).map((word) => ({
    kind: 'peer' as const,
    word,
    name: TIE_WORD_NAMES[word],
  })),
];

/** What the signs of the map say. */
@Component({
  selector: 'us-map-legend',
  imports: [TieGlyph],
  template: `
    <ul class="key" [attr.aria-label]="texts.label">
      @for (sign of signs; track sign.name) {
        <li><us-tie-glyph [kind]="sign.kind" [word]="sign.word" [size]="18" />{{ sign.name }}</li>
      }
      <li>
        <svg width="36" height="14" aria-hidden="true">
          <path d="M0 3h36" stroke-width="1.6" />
          <path d="M0 10h36" stroke-width="5" />
        </svg>
        {{ texts.width }}
      </li>
      <li>{{ texts.arrow }}</li>
    </ul>
  `,
  styles: `
    .key {
      gap: 6px 16px;
      margin-top: 12px;
    }
    li {
      display: flex;
      align-items: center;
      gap: 6px;
    }
    path {
      stroke: var(--support-2);
    }
  `,
})
export class MapLegend {
  protected readonly texts = MAP_LEGEND_TEXTS;
  protected readonly signs = SIGNS;
}
