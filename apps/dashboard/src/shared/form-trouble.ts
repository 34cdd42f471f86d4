import { Component, ElementRef, computed, effect, inject, input } from '@angular/core';
import type { Problem } from '@understory/contracts';
import { answersToMend } from '@understory/wording';
import { fieldId } from './field';

export interface FieldError {
  readonly name: string;
  readonly message: string;
}

/** Why a form was not taken: each answer that needs another look, linked to it; focus moves here. */
@Component({
  selector: 'us-form-trouble',
  template: `
    <div class="line err" role="alert" tabindex="-1" [hidden]="!heading()">
      <h2>{{ heading() }}</h2>
      @if (errors().length > 0) {
        <ul class="mt2">
          @for (error of errors(); track error.name) {
            <li>
              <a [attr.href]="'#' + idOf(error.name)" (click)="goTo($event, error.name)">
                {{ error.message }}
              </a>
            </li>
          }
        </ul>
      } @else if (problem()) {
        <p class="small mt2">{{ problem()?.detail }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    :host:has([hidden]) {
      display: none;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 28px;
    }
  `,
})
export class FormTrouble {
  readonly errors = input<readonly FieldError[]>([]);
  readonly problem = input<Problem | null>(null);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly heading = computed(() => {
    const count = this.errors().length;
    return count === 0 ? (this.problem()?.title ?? '') : answersToMend(count);
  });

  constructor() {
    effect(() => {
      if (this.errors().length === 0 && !this.problem()) return;
      queueMicrotask(() => this.host.querySelector<HTMLElement>('[role=alert]')?.focus());
    });
  }

  protected idOf(name: string): string {
    return fieldId(name);
  }

  protected goTo(event: Event, name: string): void {
    event.preventDefault();
    document.getElementById(fieldId(name))?.focus();
  }
}
