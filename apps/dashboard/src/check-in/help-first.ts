import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HELP_FIRST_TEXTS, HELP_TEXTS, NEED_HELP_NOW } from '@understory/wording';
import { helpFor } from '../help/lines';
import { callOf } from '../help/linked-numbers';
import { Session } from '../shell/session';

/** Whom one can turn to, before anything else is said. */
@Component({
  selector: 'us-help-first',
  imports: [RouterLink],
  template: `
    <section aria-labelledby="help-first">
      <h2 id="help-first">{{ texts.title }}</h2>
      <ul class="rows mt3 measure">
        <li>
          <a routerLink="/ecosystem">{{ texts.trusted }}</a>
        </li>
        <li>{{ texts.doctor }}</li>
        @for (line of lines(); track line.number) {
          <li>
            <span>
              <b>{{ line.name }}</b> <span class="small muted">{{ line.note }}</span>
            </span>
            <a
              class="btn"
              [href]="callOf(line.number)"
              [attr.aria-label]="help.call(line.name, line.number)"
              >{{ line.number }}</a
            >
          </li>
        }
        <li>
          <a routerLink="/help">{{ needHelpNow }}</a>
        </li>
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: var(--s6);
    }
    li {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: var(--s4);
      min-height: 60px;
      padding-block: var(--s2);
    }
    b,
    .small {
      display: block;
    }
    a:not(.btn) {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
    }
    .btn {
      white-space: nowrap;
    }
  `,
})
export class HelpFirst {
  private readonly session = inject(Session);
  protected readonly texts = HELP_FIRST_TEXTS;
  protected readonly help = HELP_TEXTS;
  protected readonly callOf = callOf;
  protected readonly needHelpNow = NEED_HELP_NOW;
  protected readonly lines = computed(() => helpFor(this.session.person()?.country ?? '').lines);
}
