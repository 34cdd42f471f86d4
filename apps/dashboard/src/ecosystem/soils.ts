import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Ecosystem } from '@understory/contracts';
import { COMPONENT_NAMES, NOT_ENOUGH_YET, SOILS_TEXTS } from '@understory/wording';

/** The six soils in words; their numbers are one link away. */
@Component({
  selector: 'us-soils',
  imports: [RouterLink],
  template: `
    <ul class="soils" [attr.aria-label]="texts.label">
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
      <a routerLink="/ecosystem/numbers">{{ texts.numbers }}</a>
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

  protected readonly texts = SOILS_TEXTS;
  protected readonly soils = computed(() =>
    this.components().map(({ name, word, sentence }) => ({
      name,
      title: COMPONENT_NAMES[name],
      word: word ?? SOILS_TEXTS.notKnownYet,
      sentence: word === null ? sentence.replace(`${NOT_ENOUGH_YET} `, '') : sentence,
    })),
  );
}
