import { Component, computed, input } from '@angular/core';
import { settledSoFar } from '@understory/wording';

/** How far many writes are. */
export interface Progress {
  readonly settled: number;
  readonly all: number;
}

/** As often as it is read aloud: every one of fifty would keep somebody from anything else. */
const TOLD_TIMES = 4;

/**
 * How far many writes are: each step to see, a few of them to hear. Nothing is said of a single one.
 *
 * @example <us-many-progress [progress]="marking.progress()" />
 */
@Component({
  selector: 'us-many-progress',
  template: `
    <span class="small muted" aria-hidden="true">{{ shown() }}</span>
    <span class="vh" role="status">{{ told() }}</span>
  `,
})
export class ManyProgress {
  /** Null while nothing is on its way. */
  readonly progress = input.required<Progress | null>();

  protected readonly shown = computed(() => {
    const progress = this.progress();
    return progress && progress.all > 1 ? settledSoFar(progress.settled, progress.all) : '';
  });
  protected readonly told = computed(() => {
    const progress = this.progress();
    if (!progress || progress.all <= 1) return '';
    const step = Math.ceil(progress.all / TOLD_TIMES);
    const settled = Math.floor(progress.settled / step) * step;
    return settledSoFar(settled, progress.all);
  });
}
