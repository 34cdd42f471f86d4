import { Component } from '@angular/core';

/** Work above the ground line and what carries it below: [x, work, support] of three invented weeks. */
const DAYS = [
  [14, 34, 30],
  [38, 52, 0],
  [62, 20, 44],
  [86, 66, 18],
  [110, 44, 26],
  [182, 58, 38],
  [206, 40, 0],
  [230, 72, 46],
  [254, 30, 14],
  [278, 48, 30],
  [350, 62, 42],
  [374, 54, 0],
  [398, 26, 24],
  [422, 44, 0],
] as const;

/** The emblem of the sign-in page: a drawing, not data. */
@Component({
  selector: 'us-work-and-support',
  template: `
    <svg
      viewBox="0 0 436 150"
      width="436"
      height="150"
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
    >
      <path class="work" [attr.d]="work" />
      <path class="support" [attr.d]="support" />
      <path class="ground" d="M0 96H436" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      width: 100%;
      max-width: 436px;
      height: 150px;
      overflow: hidden;
    }
    .work {
      stroke: var(--work);
      stroke-width: 9;
    }
    .support {
      stroke: var(--support);
      stroke-width: 6;
    }
    .ground {
      stroke: var(--ink);
      stroke-width: 1.5;
    }
  `,
})
export class WorkAndSupport {
  protected readonly work = DAYS.map(([x, work]) => `M${x} 96v-${work}`).join('');
  protected readonly support = DAYS.filter(([, , support]) => support > 0)
    .map(([x, , support]) => `M${x} 96v${support}`)
    .join('');
}
