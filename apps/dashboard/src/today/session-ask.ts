import { Component, ElementRef, afterNextRender, inject, input, output } from '@angular/core';
import { SESSION_QUESTIONS } from '@understory/wording';
import { uniqueId } from '../shared/unique-id';

/** A way on from a question. */
export interface Way {
  readonly id: string;
  readonly word: string;
}

/** A question before something is saved: what is so, and the ways on. It takes the focus when it comes. */
@Component({
  selector: 'us-session-ask',
  template: `
    <div class="line" role="group" tabindex="-1" [attr.aria-labelledby]="id">
      <h3 [id]="id">{{ heading() }}</h3>
      @if (sentences().length > 1) {
        <ul class="small mt2">
          @for (sentence of sentences(); track $index) {
            <li>{{ sentence }}</li>
          }
        </ul>
      } @else if (sentences().length === 1) {
        <p class="small mt2">{{ sentences()[0] }}</p>
      }
      <div class="row mt3">
        @for (way of ways(); track way.id) {
          <button class="btn" type="button" (click)="went.emit(way.id)">{{ way.word }}</button>
        }
        <button class="btn quiet" type="button" (click)="left.emit()">{{ lookAgain }}</button>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    h3 {
      font-size: var(--t-body);
    }
    li + li {
      margin-top: 4px;
    }
  `,
})
export class SessionAsk {
  readonly heading = input.required<string>();
  readonly sentences = input.required<readonly string[]>();
  readonly ways = input.required<readonly Way[]>();
  /** The id of the way that was chosen. */
  readonly went = output<string>();
  readonly left = output<void>();

  protected readonly lookAgain = SESSION_QUESTIONS.lookAgain;
  protected readonly id = uniqueId('us-session-ask');

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      const group = host.querySelector<HTMLElement>('[role=group]');
      group?.focus();
      group?.scrollIntoView?.({ block: 'nearest' });
    });
  }
}
