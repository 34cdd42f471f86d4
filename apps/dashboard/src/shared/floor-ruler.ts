import { Component, computed, input } from '@angular/core';
import { TEAM_FLOOR } from '@understory/contracts';
import { FLOOR_TEXTS } from '@understory/wording';

/** How many people there are against the numbers from which team figures begin. */
@Component({
  selector: 'us-floor-ruler',
  template: `
    <div class="floor" role="img" [attr.aria-label]="label()">
      @for (place of places(); track place.number) {
        <i [class.on]="place.isTaken">
          @if (place.mark) {
            <b>{{ place.number }} {{ place.mark }}</b>
          }
        </i>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .floor {
      display: flex;
      gap: 6px;
      padding-bottom: 30px;
    }
    i {
      flex: 1;
      height: 16px;
      border: 1.5px solid var(--support);
      position: relative;
      font-style: normal;
    }
    .on {
      background: var(--support);
    }
    b {
      position: absolute;
      top: 22px;
      right: -2px;
      white-space: nowrap;
      font-size: var(--t-axis);
    }
    @media (forced-colors: active) {
      .on {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `,
})
export class FloorRuler {
  readonly count = input.required<number>();

  protected readonly label = computed(() =>
    FLOOR_TEXTS.label(this.count(), TEAM_FLOOR.monthly, TEAM_FLOOR.quarterly),
  );
  protected readonly places = computed(() =>
    Array.from({ length: TEAM_FLOOR.monthly }, (_, index) => ({
      number: index + 1,
      isTaken: index < this.count(),
      mark: markOf(index + 1),
    })),
  );
}

function markOf(number: number): string {
  if (number === TEAM_FLOOR.quarterly) return FLOOR_TEXTS.mark.quarterly;
  return number === TEAM_FLOOR.monthly ? FLOOR_TEXTS.mark.monthly : '';
}
