import { Component, computed, input, output } from '@angular/core';
import { KEEP_TROUBLE_TEXTS } from '@understory/wording';
import { ProblemNote } from '../shared/problem-note';
import type { KeptDraft } from './kept-draft';

/** Says that answers could not be kept, and what to do: try again, or look at what another device kept. */
@Component({
  selector: 'us-keep-trouble',
  imports: [ProblemNote],
  template: `
    @if (problem(); as problem) {
      <us-problem-note [problem]="problem" [canRetry]="!isNewer()" (retry)="kept().retry()" />
      @if (isNewer()) {
        <button class="btn mt3" type="button" (click)="newer.emit()">{{ texts.showNewer }}</button>
      } @else {
        <p class="small mt2">{{ texts.stillHere }}</p>
      }
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
  readonly newer = output<void>();

  protected readonly texts = KEEP_TROUBLE_TEXTS;
  protected readonly problem = computed(() => this.kept().problem());
  protected readonly isNewer = computed(() => this.problem()?.code === 'changed-elsewhere');
}
