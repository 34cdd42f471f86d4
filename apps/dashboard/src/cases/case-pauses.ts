import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  inject,
  input,
  model,
} from '@angular/core';
import type { CasePause } from '@understory/contracts';
import { LIMITS } from '@understory/domain';
import { CASE_PAUSES_TEXTS, pauseName } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Icon } from '../shared/icon';

/** Times in which a case rests: each with a first day, and a last one once it is known. */
@Component({
  selector: 'us-case-pauses',
  imports: [Answer, Field, Icon],
  template: `
    @for (pause of pauses(); track $index) {
      <div class="pause" role="group" [attr.aria-label]="nameOf(pause)">
        <us-field [name]="pathOf($index, 'from')" [label]="texts.from">
          <input
            type="date"
            [usAnswer]="pause.from"
            (usAnswerChange)="change($index, { from: $event })"
          />
        </us-field>
        <us-field [name]="pathOf($index, 'to')" [label]="texts.to">
          <input
            type="date"
            [min]="pause.from"
            [usAnswer]="pause.to ?? ''"
            (usAnswerChange)="change($index, { to: $event || null })"
          />
        </us-field>
        <div class="row">
          @if (isOpen(pause)) {
            <button class="btn" type="button" (click)="change($index, { to: today() })">
              {{ texts.endToday }}
            </button>
          }
          <button
            class="btn quiet"
            type="button"
            [attr.aria-label]="texts.takeOutOf(nameOf(pause))"
            (click)="remove($index)"
          >
            {{ texts.takeOut }}
          </button>
        </div>
      </div>
    }
    @if (pauses().length < most) {
      <button #add class="btn add" type="button" (click)="begin()">
        <us-icon name="plus" />{{ pauses().length === 0 ? texts.begin : texts.beginAnother }}
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .pause {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
      gap: 8px 16px;
      align-items: end;
      padding-bottom: var(--s4);
    }
    .add {
      padding-left: 12px;
    }
  `,
})
export class CasePauses {
  readonly today = input.required<string>();
  readonly pauses = model.required<readonly CasePause[]>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly texts = CASE_PAUSES_TEXTS;
  protected readonly most = LIMITS.casePauses.max;

  /** Where an answer stands in the contract's body. */
  protected pathOf(index: number, day: keyof CasePause): string {
    return ['pauses', index, day].join('.');
  }

  protected isOpen({ from, to }: CasePause): boolean {
    return to === null && from <= this.today();
  }

  protected nameOf(pause: CasePause): string {
    return pauseName(pause, this.today());
  }

  protected begin(): void {
    this.pauses.update((pauses) => [...pauses, { from: this.today(), to: null }]);
    this.focus(`#field-pauses-${this.pauses().length - 1}-from`);
  }

  protected change(index: number, part: Partial<CasePause>): void {
    this.pauses.update((pauses) =>
      pauses.map((pause, each) => (each === index ? { ...pause, ...part } : pause)),
    );
  }

  protected remove(index: number): void {
    this.pauses.update((pauses) => pauses.filter((_, each) => each !== index));
    this.focus('.add');
  }

  private focus(selector: string): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(selector)?.focus(), {
      injector: this.injector,
    });
  }
}
