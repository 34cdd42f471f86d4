import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PastWarnings, warningPaths } from '@understory/contracts';
import {
  PAST_WARNINGS_TEXTS,
  SECTION_NAMES,
  WARNINGS_TEXTS,
  endWords,
  lifeWords,
} from '@understory/wording';
import { EmptyState } from '../shared/empty-state';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';

/** Warnings that no longer stand: since when they did, when they were told, and how they ended. */
@Component({
  selector: 'us-past-warnings-page',
  imports: [EmptyState, Icon, ProblemNote, RouterLink],
  template: `
    <a class="back" routerLink="/ecosystem"><us-icon name="back" />{{ sections.ecosystem }}</a>
    <div class="head">
      <h1>{{ shared.titles.past }}</h1>
      @if (warnings()?.length) {
        <p class="sentence">
          {{ texts.what }} <span class="rel">{{ shared.onlyYou }}</span>
        </p>
      }
    </div>
    @if (warnings(); as past) {
      @if (past.length === 0) {
        <us-empty-state [finding]="texts.empty.finding" [relief]="texts.empty.relief" />
      } @else {
        <ul class="rows">
          @for (warning of past; track warning.id) {
            <li>
              <b>{{ warning.what }}</b>
              <span class="small muted">{{ life(warning) }}</span>
              <span class="small" [class.muted]="warning.endedAs === 'cleared'">
                {{ end(warning) }}
              </span>
            </li>
          }
        </ul>
      }
    } @else if (problem(); as trouble) {
      <us-problem-note [problem]="trouble" (retry)="resource.reload()" />
    } @else {
      <p class="muted" role="status">{{ texts.loading }}</p>
    }
  `,
  styles: `
    ul {
      max-width: 760px;
    }
    li {
      display: grid;
      gap: 2px;
      padding: 12px 0;
    }
  `,
})
export class PastWarningsPage {
  private readonly changes = inject(Changes);
  protected readonly texts = PAST_WARNINGS_TEXTS;
  protected readonly shared = WARNINGS_TEXTS;
  protected readonly sections = SECTION_NAMES;
  protected readonly resource = httpResource(
    () => {
      this.changes.changed();
      return `api/${warningPaths.past}`;
    },
    { parse: PastWarnings.parse },
  );
  private readonly answer = latest(this.resource);
  protected readonly warnings = computed(() => this.answer()?.warnings ?? null);
  protected readonly problem = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });

  protected readonly life = lifeWords;
  protected readonly end = endWords;
}
