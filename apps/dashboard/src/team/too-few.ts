import { Component, computed, input } from '@angular/core';
import type { Team } from '@understory/contracts';
import { plural } from '@understory/wording';
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

  protected readonly isBelow = computed(() => this.team().rosterSize < this.team().floor.quarterly);
  protected readonly people = computed(() => {
    const words = plural(this.team().rosterSize, 'therapist', 'therapists');
    return words.charAt(0).toUpperCase() + words.slice(1);
  });
}
