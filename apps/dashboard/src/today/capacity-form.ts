import {
  Component,
  ElementRef,
  afterNextRender,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { LIMITS } from '@understory/domain';
import { CAPACITY_TEXTS } from '@understory/wording';
import { Stepper } from '../shared/stepper';

/** A week that many therapists agree on full time; only where the stepper begins. */
const USUAL_UNITS = 20;

/** Asks, in one tap or a few, how much work a week was agreed to hold. */
@Component({
  selector: 'us-capacity-form',
  imports: [RouterLink, Stepper],
  template: `
    <form class="band" (submit)="save($event)">
      <h3 tabindex="-1">{{ texts.question }}</h3>
      <p class="small muted">{{ texts.hint }}</p>
      <div class="row mt3">
        <us-stepper [label]="texts.unitsAWeek" [min]="min" [max]="max" [(value)]="units" />
        <button class="btn" type="submit">{{ texts.agree }}</button>
      </div>
      <p class="small mt3">
        <a routerLink="/account/agreement">{{ texts.more }}</a>
      </p>
    </form>
  `,
  styles: `
    :host {
      display: block;
      margin-top: var(--s4);
    }
    .band {
      padding: 18px 20px 20px;
    }
  `,
})
export class CapacityForm {
  readonly agreed = input.required<number | null>();
  readonly saved = output<number>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly texts = CAPACITY_TEXTS;
  protected readonly min = LIMITS.capacityUnits.min;
  protected readonly max = LIMITS.capacityUnits.max;
  protected readonly units = linkedSignal(() => this.agreed() ?? USUAL_UNITS);

  constructor() {
    // Where something is agreed already, a button that is gone by now has asked for it.
    afterNextRender(() => {
      if (this.agreed() !== null) this.host.querySelector('h3')?.focus();
    });
  }

  protected save(event: Event): void {
    event.preventDefault();
    focusOnFinding(this.host);
    this.saved.emit(this.units());
  }
}

/** The form goes once it is agreed; what that means for the week is said at its head. */
function focusOnFinding(form: HTMLElement): void {
  const heading = form.closest('us-week-load')?.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
