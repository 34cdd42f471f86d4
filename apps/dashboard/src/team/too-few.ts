import { Component, computed, input } from '@angular/core';
import type { Team } from '@understory/contracts';
import { TOO_FEW_TEXTS } from '@understory/wording';
import { FloorRuler } from '../shared/floor-ruler';

/** A team without a figure: why, from when there will be one, and what to do instead. */
@Component({
  selector: 'us-too-few',
  imports: [FloorRuler],
  templateUrl: './too-few.html',
  styles: `
    :host {
      display: block;
    }
    us-floor-ruler {
      max-width: 520px;
    }
    p,
    ul {
      max-width: var(--measure);
    }
    li {
      padding: 11px 0;
    }
  `,
})
export class TooFew {
  readonly team = input.required<Team>();

  protected readonly texts = TOO_FEW_TEXTS;
  protected readonly isBelow = computed(() => this.team().rosterSize < this.team().floor.quarterly);
  protected readonly people = computed(() => TOO_FEW_TEXTS.people(this.team().rosterSize));
}
