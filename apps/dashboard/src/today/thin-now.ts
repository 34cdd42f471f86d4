import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Tie, WarningInBrief } from '@understory/contracts';
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
  /** Told ones first, those that rest last. */
  readonly warnings = input.required<readonly WarningInBrief[]>();
  /** Longest past its rhythm first. */
  readonly ties = input.required<readonly Tie[]>();

  protected readonly first = computed(() => this.warnings().find(({ isQuiet }) => !isQuiet));
  protected readonly more = computed(() => {
    const first = this.first();
    const rest = this.warnings().length - (first ? 1 : 0);
    const words = first ? plural(rest, 'more', 'more') : plural(rest, 'rests', 'rest');
    return rest > 0 ? `${capital(words)} on Ecosystem` : '';
  });
  /** The tie that is next by its own rhythm, once its word is known. */
  protected readonly next = computed(() => {
    const tie = this.ties().find(({ gapDays }) => gapDays !== null);
    if (!tie) return null;
    const { id, alias, agreement } = tie.connection;
    return { id, alias, fact: `${tie.gapDays} of ${agreement.rhythmDays} days`, word: tie.word };
  });

  protected whyOf({ code, subject }: WarningInBrief): string[] {
    return ['/warnings', code, ...(subject ? [subject] : [])];
  }
}
