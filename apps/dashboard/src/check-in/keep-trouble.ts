import { Component, computed, input, output } from '@angular/core';
import { KEEP_TROUBLE_TEXTS } from '@understory/wording';
import { TwoVersions, type TwoVersionsWords } from '../log/two-versions';
import { ProblemNote } from '../shared/problem-note';
import type { KeptDraft } from './kept-draft';

/** Says that answers could not be kept, and what to do: try again, or choose between them and what another device kept. */
@Component({
  selector: 'us-keep-trouble',
  imports: [ProblemNote, TwoVersions],
  template: `
    @if (both(); as words) {
      <us-two-versions isAnswer [words]="words" (leave)="leave.emit()" (insist)="insist.emit()" />
    } @else if (problem(); as problem) {
      <us-problem-note [problem]="problem" (retry)="kept().retry()" />
      <p class="small mt2">{{ texts.stillHere }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class KeepTrouble {
  readonly kept = input.required<Pick<KeptDraft<object>, 'problem' | 'retry'>>();
  /** Both versions, where another device kept one; null where none did. */
  readonly both = input.required<TwoVersionsWords | null>();
  /** What another device kept is to stay. */
  readonly leave = output<void>();
  /** What is answered here is to be written over it. */
  readonly insist = output<void>();

  protected readonly texts = KEEP_TROUBLE_TEXTS;
  protected readonly problem = computed(() => this.kept().problem());
}
