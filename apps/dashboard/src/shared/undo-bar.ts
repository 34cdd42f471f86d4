import { Component, input, output } from '@angular/core';
import { Icon } from './icon';

/**
 * Says what was just done and offers to take it back; stays until closed, never on a timer.
 * Keep it on the page and change `message`: null shows nothing, and a new text is read aloud.
 */
@Component({
  selector: 'us-undo-bar',
  imports: [Icon],
  template: `
    <div role="status">
      @if (message()) {
        <p class="undo">
          {{ message() }}
          <span>
            @if (canUndo()) {
              <button class="btn quiet" type="button" (click)="undo.emit()">
                <us-icon name="undo" />{{ undoWord() }}
              </button>
            }
            <button class="btn quiet sq" type="button" aria-label="Close" (click)="closed.emit()">
              <us-icon name="cross" />
            </button>
          </span>
        </p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      position: sticky;
      bottom: 20px;
      z-index: 2;
      width: fit-content;
      max-width: 100%;
    }
    /* On a phone a band on top of the tabs, and as much room at the end of the page. */
    @media (max-width: 760px) {
      :host(:has(p)) {
        position: static;
        height: 54px;
      }
      .undo {
        position: fixed;
        inset: auto 0 calc(57px + max(10px, env(safe-area-inset-bottom)));
        z-index: 2;
        display: flex;
        flex-wrap: nowrap;
        justify-content: space-between;
        border-width: 1px 0 0;
        border-radius: 0;
        box-shadow: none;
        padding-inline: 20px 10px;
      }
      span {
        display: flex;
      }
    }
  `,
})
export class UndoBar {
  readonly message = input<string | null>(null);
  readonly undoWord = input('Undo');
  readonly canUndo = input(true);
  readonly undo = output<void>();
  readonly closed = output<void>();
}
