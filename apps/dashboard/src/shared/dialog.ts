import {
  Component,
  type ElementRef,
  type OnDestroy,
  afterNextRender,
  input,
  output,
  viewChild,
} from '@angular/core';
import { ACTIONS } from '@understory/wording';
import { Icon } from './icon';
import { uniqueId } from './unique-id';

/**
 * A sheet over the page: opens with its creation, closes by its button, by Escape or by being taken
 * off the page, and gives focus back to where it was.
 *
 * @example @if (isOpen()) { <us-dialog heading="Log a contact" (closed)="isOpen.set(false)">…</us-dialog> }
 */
@Component({
  selector: 'us-dialog',
  imports: [Icon],
  template: `
    <dialog #dialog class="sheet" [attr.aria-labelledby]="id" (close)="onClose()">
      <div class="top">
        <h2 [id]="id" tabindex="-1" autofocus>{{ heading() }}</h2>
        <button
          class="btn quiet sq"
          type="button"
          [attr.aria-label]="actions.close"
          (click)="dialog.close()"
        >
          <us-icon name="cross" />
        </button>
      </div>
      <ng-content />
    </dialog>
  `,
  styleUrl: './dialog.css',
})
export class Dialog implements OnDestroy {
  protected readonly actions = ACTIONS;
  readonly heading = input.required<string>();
  /** The sheet was closed, by whatever way. */
  readonly closed = output<void>();

  private readonly element = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly before = document.activeElement;
  private isGone = false;
  protected readonly id = uniqueId('us-dialog');

  constructor() {
    afterNextRender(() => this.element().nativeElement.showModal());
  }

  ngOnDestroy(): void {
    this.isGone = true;
    this.element().nativeElement.close();
    this.giveFocusBack();
  }

  protected onClose(): void {
    if (this.isGone) return;
    this.giveFocusBack();
    this.closed.emit();
  }

  private giveFocusBack(): void {
    if (this.before instanceof HTMLElement && this.before.isConnected) this.before.focus();
  }
}
