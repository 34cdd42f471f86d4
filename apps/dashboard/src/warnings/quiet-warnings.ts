import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Warning } from '@understory/contracts';
import { QUIET_KIND, QUIET_WARNINGS_TITLE, snoozeSentence } from '@understory/wording';

/** Warnings that stand and rest by choice, or are of a kind that is not told, each with its reason; nothing where none does. */
@Component({
  selector: 'us-quiet-warnings',
  imports: [RouterLink],
  template: `
    @if (quiet().length > 0) {
      <section class="mt6" aria-labelledby="quiet-for-now">
        <h2 id="quiet-for-now">{{ title }}</h2>
        <ul class="rows mt2">
          @for (warning of quiet(); track warning.link.join('/')) {
            <li>
              <a [routerLink]="warning.link">{{ warning.what }}</a>
              <span class="small muted">{{ warning.rests }}</span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    ul {
      max-width: 760px;
    }
    li {
      display: grid;
      padding: 6px 0 10px;
      overflow-wrap: anywhere;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
    }
  `,
})
export class QuietWarnings {
  readonly warnings = input.required<readonly Warning[]>();
  protected readonly title = QUIET_WARNINGS_TITLE;
  protected readonly quiet = computed(() =>
    this.warnings().flatMap(({ code, subject, what, snooze, isQuietKind }) => {
      const link = ['/warnings', code, ...(subject ? [subject] : [])];
      if (snooze) return [{ link, what, rests: snoozeSentence(snooze) }];
      return isQuietKind ? [{ link, what, rests: QUIET_KIND }] : [];
    }),
  );
}
