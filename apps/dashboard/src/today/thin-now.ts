import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Tie, Warning } from '@understory/contracts';
import { plural } from '@understory/wording';
import { ThinNote } from '../shared/thin-note';
import { capital } from './day-sentence';

/** What is thin, as one fact and one next step; the rest waits on Ecosystem. */
@Component({
  selector: 'us-thin-now',
  imports: [RouterLink, ThinNote],
  templateUrl: './thin-now.html',
  styles: `
    :host {
      display: block;
    }
  `,
})
export class ThinNow {
  /** Gravest first. */
  readonly warnings = input.required<readonly Warning[]>();
  /** Longest past its rhythm first. */
  readonly ties = input.required<readonly Tie[]>();

  protected readonly first = computed(() => this.warnings()[0] ?? null);
  protected readonly more = computed(() => {
    const rest = this.warnings().length - 1;
    return rest > 0 ? `${capital(plural(rest, 'more', 'more'))} on Ecosystem` : '';
  });
  /** The tie that is next by its own rhythm, once its word is known. */
  protected readonly next = computed(() => {
    const tie = this.ties().find(({ gapDays }) => gapDays !== null);
    if (!tie) return null;
    const { id, alias, agreement } = tie.connection;
    return { id, alias, fact: `${tie.gapDays} of ${agreement.rhythmDays} days`, word: tie.word };
  });

  protected whyOf({ code, subject }: Warning): string[] {
    return ['/warnings', code, ...(subject ? [subject] : [])];
  }
}
