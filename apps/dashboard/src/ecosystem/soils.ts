import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Ecosystem } from '@understory/contracts';
import { COMPONENT_NAMES, NOT_ENOUGH_YET } from '@understory/wording';

/** The six soils in words; their numbers are one link away. */
@Component({
  selector: 'us-soils',
  imports: [RouterLink],
  template: `
    <ul class="soils" aria-label="Six soils">
      @for (soil of soils(); track soil.name) {
        <li>
          <div class="h">
            <b>{{ soil.title }}</b>
            <span>{{ soil.word }}</span>
          </div>
          <p>{{ soil.sentence }}</p>
        </li>
      }
    </ul>
    <p class="tools">
      <a routerLink="/ecosystem/numbers">The numbers behind these words</a>
      @if (lastLog()) {
        <span class="small muted">{{ lastLog() }}</span>
      }
    </p>
  `,
  styles: `
    .tools {
      border-top: 1px solid var(--rule);
      margin-top: 0;
      align-items: center;
      justify-content: space-between;
    }
    @media (max-width: 760px) {
      li {
        padding: 8px 0 9px;
      }
      .tools span {
        display: none;
      }
    }
  `,
})
export class Soils {
  readonly components = input.required<Ecosystem['components']>();
  /** "Last log today at 12:44."; empty where nothing was logged. */
  readonly lastLog = input('');

  protected readonly soils = computed(() =>
    this.components().map(({ name, word, sentence }) => ({
      name,
      title: COMPONENT_NAMES[name],
      word: word ?? 'not known yet',
      sentence: word === null ? sentence.replace(`${NOT_ENOUGH_YET} `, '') : sentence,
    })),
  );
}
