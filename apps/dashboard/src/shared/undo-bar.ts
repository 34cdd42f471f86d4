import { Component, ElementRef, afterRenderEffect, inject, input, output } from '@angular/core';
import { ACTIONS } from '@understory/wording';
import { Icon } from './icon';

/**
 * Says what was just done and offers to take it back; stays until closed, never on a timer.
 * Keep it on the page and change `message`: null shows nothing, and a new text is read aloud.
 * Focus that was in it goes back to where it came from, or to the heading of the page.
 */
@Component({
  selector: 'us-undo-bar',
  host: { '(focusin)': 'enter($event)' },
  imports: [Icon],
  template: `
    <div role="status">
      @if (message()) {
        <p class="undo">
          {{ message() }}
          <span>
            <button
              class="btn quiet"
              type="button"
              [attr.aria-disabled]="isUndoing() || null"
              (click)="undo.emit()"
            >
              <us-icon name="undo" />{{ actions.undo }}
            </button>
            <button
              class="btn quiet sq"
              type="button"
              [attr.aria-label]="actions.close"
              (click)="closed.emit()"
            >
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
    .undo {
      overflow-wrap: anywhere;
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
        flex: none;
      }
    }
  `,
})
export class UndoBar {
  protected readonly actions = ACTIONS;
  readonly message = input<string | null>(null);
  readonly isUndoing = input(false);
  readonly undo = output<void>();
  readonly closed = output<void>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** What had focus before the bar did; undefined while the bar has not had it. */
  private before: EventTarget | null | undefined;

  constructor() {
    afterRenderEffect(() => {
      if (!this.message()) this.leave();
    });
  }

  protected enter({ relatedTarget }: FocusEvent): void {
    if (!this.host.contains(relatedTarget as Node | null)) this.before = relatedTarget;
  }

  /** Where the button that was pressed is gone, and focus with it. */
  private leave(): void {
    const { before } = this;
    this.before = undefined;
    if (before === undefined || document.activeElement !== document.body) return;
    const target =
      before instanceof HTMLElement && before.isConnected
        ? before
        : document.querySelector<HTMLElement>('main h1');
    if (target?.tabIndex === -1) target.tabIndex = -1;
    target?.focus({ preventScroll: true });
  }
}
