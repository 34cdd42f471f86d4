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
import { dayInYear } from '../series/series-words';
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
        <us-field [name]="'pauses.' + $index + '.from'" label="Paused from">
          <input
            type="date"
            [usAnswer]="pause.from"
            (usAnswerChange)="change($index, { from: $event })"
          />
        </us-field>
        <us-field [name]="'pauses.' + $index + '.to'" label="Until">
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
              End it today
            </button>
          }
          <button
            class="btn quiet"
            type="button"
            [attr.aria-label]="'Take it out: ' + nameOf(pause)"
            (click)="remove($index)"
          >
            Take it out
          </button>
        </div>
      </div>
    }
    @if (pauses().length < most) {
      <button #add class="btn add" type="button" (click)="begin()">
        <us-icon name="plus" />{{ pauses().length === 0 ? 'Pause it' : 'Another pause' }}
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
  protected readonly most = LIMITS.casePauses.max;

  protected isOpen({ from, to }: CasePause): boolean {
    return to === null && from <= this.today();
  }

  protected nameOf({ from, to }: CasePause): string {
    const since = from ? `Pause from ${dayInYear(from, this.today())}` : 'Pause';
    return to ? `${since} until ${dayInYear(to, this.today())}` : since;
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
