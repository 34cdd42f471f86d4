import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Ecosystem } from '@understory/contracts';
import { COMPONENT_NAMES, NOT_ENOUGH_YET, SOILS_TEXTS } from '@understory/wording';

/** The six soils in words; their numbers are one link away. */
@Component({
  selector: 'us-soils',
  imports: [RouterLink],
  template: `
    <ul [attr.aria-label]="texts.label">
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
    ul {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 40px;
    }
    li {
      border-top: 1px solid var(--rule);
      padding: 11px 0 14px;
    }
    .h {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
    }
    .h b {
      font-size: var(--t-body);
    }
    .h span,
    li p {
      font-size: var(--t-small);
      color: var(--ink-2);
    }
    li p {
      line-height: 1.42;
      margin-top: 2px;
      text-wrap: pretty;
    }
    .tools {
      border-top: 1px solid var(--rule);
      margin-top: 0;
      align-items: center;
      justify-content: space-between;
    }
    @media (max-width: 760px) {
      ul {
        grid-template-columns: 1fr;
      }
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
