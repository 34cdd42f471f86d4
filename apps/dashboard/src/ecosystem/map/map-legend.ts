import { Component } from '@angular/core';
import type { ConnectionKind, TieWord } from '@understory/domain';
import { TieGlyph } from '../../shared/tie-glyph';

const SIGNS: readonly { kind: ConnectionKind; word: TieWord; name: string }[] = [
  { kind: 'supervision', word: 'alive', name: 'supervision, consultation' },
  { kind: 'own-therapy', word: 'alive', name: 'own therapy' },
  { kind: 'peer', word: 'alive', name: 'peer, team' },
  { kind: 'mentor', word: 'alive', name: 'mentor' },
  { kind: 'friend', word: 'alive', name: 'personal' },
  { kind: 'peer', word: 'due', name: 'due' },
  { kind: 'peer', word: 'thin', name: 'thin' },
  { kind: 'peer', word: 'new', name: 'new' },
];

/** What the signs of the map say. */
@Component({
  selector: 'us-map-legend',
  imports: [TieGlyph],
  template: `
    <ul class="key" aria-label="Signs of the map">
      @for (sign of signs; track sign.name) {
        <li><us-tie-glyph [kind]="sign.kind" [word]="sign.word" [size]="18" />{{ sign.name }}</li>
      }
      <li>
        <svg width="36" height="14" aria-hidden="true">
          <path d="M0 3h36" stroke-width="1.6" />
          <path d="M0 10h36" stroke-width="5" />
        </svg>
        rare to often
      </li>
      <li>arrow to me: I receive</li>
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
  protected readonly signs = SIGNS;
}
