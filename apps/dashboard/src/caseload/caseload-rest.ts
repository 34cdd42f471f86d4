import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CASELOAD_TEXTS } from '@understory/wording';
import { BreathingFigure } from './breathing-figure';
import type { CaseloadReading } from './caseload-reading';
import { CasesFigure } from './cases-figure';
import { HeatFigure } from './heat-figure';
import { HoursFigure } from './hours-figure';
import { LateFigure } from './late-figure';

/** What follows the weeks and the question: drawn once those stand, so that they need not wait for it. */
@Component({
  selector: 'us-caseload-rest',
  imports: [BreathingFigure, CasesFigure, HeatFigure, HoursFigure, LateFigure, RouterLink],
  template: `
    <us-heat-figure [reading]="reading()" />
    <div class="pair">
      <us-breathing-figure [reading]="reading()" />
      @if (hasHours()) {
        <us-hours-figure [reading]="reading()" />
      }
      @if (hasLast()) {
        <us-late-figure [reading]="reading()" />
      }
      <us-cases-figure [class.whole]="hasHours() !== hasLast()" [reading]="reading()" />
    </div>
    @if (reading().agreement) {
      <p class="tools mt2">
        <a routerLink="/account/agreement">{{ texts.agreed }}</a>
      </p>
    }
  `,
  styles: `
    :host,
    us-heat-figure {
      display: block;
    }
    :host {
      margin-top: var(--s7);
    }
    .pair {
      margin-top: var(--s7);
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--s6) 56px;
    }
    .whole {
      grid-column: 1 / -1;
      max-width: 720px;
    }
    @media (max-width: 1000px) {
      .pair {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class CaseloadRest {
  readonly reading = input.required<CaseloadReading>();

  protected readonly texts = CASELOAD_TEXTS;
  protected readonly hasHours = computed(() => this.reading().agreement?.contractedHours != null);
  protected readonly hasLast = computed(() => this.reading().agreement?.lastAppointment != null);
}
