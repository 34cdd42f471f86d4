import { Component, computed, inject, input } from '@angular/core';
import { sessionConflict } from '@understory/wording';
import { dayAndTime } from '../today/session-draft';
import { Marking } from './marking';
import { TwoVersions } from './two-versions';

/** Sessions that were changed elsewhere while they were marked here. */
@Component({
  selector: 'us-changed-elsewhere',
  imports: [TwoVersions],
  template: `
    @for (row of rows(); track row.conflict) {
      <us-two-versions
        [words]="row.words"
        (leave)="marking.settle(row.conflict)"
        (insist)="marking.insist(row.conflict)"
      />
    }
  `,
  styles: `
    us-two-versions {
      margin-bottom: var(--s5);
    }
  `,
})
export class ChangedElsewhere {
  readonly timeZone = input.required<string>();

  protected readonly marking = inject(Marking);
  protected readonly rows = computed(() =>
    this.marking.conflicts().map((conflict) => ({
      conflict,
      words: sessionConflict(conflict, (instant) => dayAndTime(instant, this.timeZone())),
    })),
  );
}
