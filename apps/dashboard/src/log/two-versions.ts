import {
  Component,
  ElementRef,
  afterNextRender,
  booleanAttribute,
  inject,
  input,
  output,
} from '@angular/core';
import { TWO_VERSIONS_TEXTS } from '@understory/wording';

/** One thing that was changed in two places, and how it ends. */
export interface TwoVersionsWords {
  readonly heading: string;
  readonly elsewhere: string;
  readonly here: string;
  /** What the buttons say. */
  readonly leave: string;
  readonly insist: string;
}

/** What stands elsewhere beside what was meant here, in words, and a choice between them: neither is lost unseen. */
@Component({
  selector: 'us-two-versions',
  template: `
    <div class="line err" role="alert" tabindex="-1">
      <h2>{{ words().heading }}</h2>
      <dl class="facts mt2">
        <dt>{{ texts.elsewhere }}</dt>
        <dd>{{ words().elsewhere }}</dd>
        <dt>{{ texts.here }}</dt>
        <dd>{{ words().here }}</dd>
      </dl>
      <div class="row mt3">
        <button class="btn" type="button" (click)="leave.emit()">{{ words().leave }}</button>
        <button class="btn" type="button" (click)="insist.emit()">{{ words().insist }}</button>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class TwoVersions {
  protected readonly texts = TWO_VERSIONS_TEXTS;
  readonly words = input.required<TwoVersionsWords>();
  /** It comes in answer to a form, whose button may be far below: then it takes the focus. */
  readonly isAnswer = input(false, { transform: booleanAttribute });
  /** What stands elsewhere is to stay. */
  readonly leave = output<void>();
  /** What was meant here is to be written over it. */
  readonly insist = output<void>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      if (this.isAnswer()) host.querySelector<HTMLElement>('[role=alert]')?.focus();
    });
  }
}
