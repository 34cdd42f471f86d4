import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Tie, WarningInBrief } from '@understory/contracts';
import { START_TEXTS, THIN_TEXTS, isMetAbout } from '@understory/wording';
import { ThinNote } from '../shared/thin-note';

/** Where a sentence has a link. */
const LINK = '\n';

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

  protected readonly texts = THIN_TEXTS;
  protected readonly start = START_TEXTS.ties;
  protected readonly first = computed(() => this.warnings().find(({ isQuiet }) => !isQuiet));
  protected readonly more = computed(() => {
    const first = this.first();
    const rest = this.warnings().length - (first ? 1 : 0);
    if (rest === 0) return '';
    return first ? THIN_TEXTS.more(rest) : THIN_TEXTS.resting(rest);
  });
  /** The tie that is next by its own rhythm, once its word is known. */
  protected readonly next = computed(() => {
    const tie = this.ties().find(({ gapDays }) => gapDays !== null);
    if (!tie || tie.gapDays === null) return null;
    const { id, alias, agreement } = tie.connection;
    const { rhythmDays } = agreement;
    const said = THIN_TEXTS.longest(LINK, tie.gapDays, rhythmDays, tie.word, isMetAbout(tie));
    return { id, alias, words: said.split(LINK) };
  });

  protected whyOf({ code, subject }: WarningInBrief): string[] {
    return ['/warnings', code, ...(subject ? [subject] : [])];
  }
}
