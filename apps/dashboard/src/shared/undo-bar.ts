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
    @media (max-width: 760px) {
      :host {
        bottom: calc(84px + env(safe-area-inset-bottom));
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
