import {
  Component,
  type ElementRef,
  Injector,
  type OnDestroy,
  afterNextRender,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { ACTIONS, UNKEPT_TEXTS } from '@understory/wording';
import { Icon } from './icon';
import { OpenSheets } from './open-sheets';
import { uniqueId } from './unique-id';

const NEVER = () => false;

/**
 * A sheet over the page: opens with its creation, closes by its button, by Escape or by being taken
 * off the page, and gives focus back to where it was. What was changed in it and not kept is asked about first.
 *
 * @example @if (isOpen()) { <us-dialog heading="Log a contact" (closed)="isOpen.set(false)">…</us-dialog> }
 */
@Component({
  selector: 'us-dialog',
  imports: [Icon],
  template: `
    <dialog
      #dialog
      class="sheet"
      [attr.aria-labelledby]="id"
      (cancel)="onCancel($event)"
      (close)="onClose()"
    >
      <div class="top">
        <h2 [id]="id" tabindex="-1" autofocus>{{ heading() }}</h2>
        <button
          class="btn quiet sq"
          type="button"
          [attr.aria-label]="actions.close"
          (click)="close()"
        >
          <us-icon name="cross" />
        </button>
      </div>
      @if (isAsking()) {
        <div #question class="line ask" role="group" tabindex="-1" [attr.aria-labelledby]="askId">
          <p [id]="askId">{{ unkept.question }}</p>
          <button class="btn" type="button" (click)="stay()">{{ unkept.stay }}</button>
          <button class="btn quiet" type="button" (click)="leave()">{{ unkept.leave }}</button>
        </div>
      }
      <ng-content />
    </dialog>
  `,
  styleUrl: './dialog.css',
  host: { '(keydown.escape)': 'onEscape($event)', '(window:beforeunload)': 'warn($event)' },
})
export class Dialog implements OnDestroy {
  protected readonly actions = ACTIONS;
  protected readonly unkept = UNKEPT_TEXTS;
  readonly heading = input.required<string>();
  /** Whether it holds something that would be lost with it, asked at the moment at which it counts. */
  readonly isChanged = input<() => boolean>(NEVER);
  /** The sheet was closed, by whatever way. */
  readonly closed = output<void>();

  private readonly injector = inject(Injector);
  private readonly sheets = inject(OpenSheets);
  private readonly element = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly question = viewChild<ElementRef<HTMLElement>>('question');
  private readonly before = document.activeElement;
  private beforeAsking: Element | null = null;
  /** Another page waits to take the place of this one. */
  private leaving: ((may: boolean) => void) | null = null;
  private mayGo = false;
  private isGone = false;
  protected readonly isAsking = signal(false);
  protected readonly id = uniqueId('us-dialog');
  protected readonly askId = uniqueId('us-dialog-ask');

  constructor() {
    this.sheets.add(this);
    afterNextRender(() => this.element().nativeElement.showModal());
  }

  ngOnDestroy(): void {
    this.isGone = true;
    this.sheets.delete(this);
    this.leaving?.(true);
    this.element().nativeElement.close();
    this.giveFocusBack();
  }

  protected close(): void {
    if (this.isChanged()()) this.ask();
    else this.leave();
  }

  /** @returns Once that was answered, where something in it is not kept. */
  mayBeLeft(): boolean | Promise<boolean> {
    if (!this.isChanged()()) return true;
    this.leaving?.(false);
    this.ask();
    return new Promise((answer) => (this.leaving = answer));
  }

  leave(): void {
    if (this.leaving) {
      this.answer(true);
      return;
    }
    this.mayGo = true;
    this.element().nativeElement.close();
  }

  /** Also where nobody waits for the answer any more, as after a second way back. */
  stay(): void {
    this.answer(false);
  }

  private answer(may: boolean): void {
    this.isAsking.set(false);
    // Also before it goes: another page that cannot be loaded leaves one where one was.
    focusOn(this.beforeAsking);
    this.leaving?.(may);
    this.leaving = null;
  }

  /** Heard before it becomes a wish to close, of which a browser lets a page refuse one alone. */
  protected onEscape(event: Event): void {
    if (!this.isAsking() && !this.isChanged()()) return;
    event.preventDefault();
    if (this.isAsking()) this.stay();
    else this.ask();
  }

  /** What wishes to close without a key, as the way back of a phone; fields for files cancel too. */
  protected onCancel(event: Event): void {
    if (event.target !== this.element().nativeElement || !this.isChanged()()) return;
    event.preventDefault();
    this.ask();
  }

  protected onClose(): void {
    if (this.isGone) return;
    if (this.isChanged()() && !this.mayGo) return this.openAgain();
    this.giveFocusBack();
    this.closed.emit();
  }

  /** The browser asks in its own words. */
  protected warn(event: Event): void {
    if (this.isChanged()() && !this.mayGo) event.preventDefault();
  }

  /** A browser closes at the second wish in a row, whatever a page says to it. */
  private openAgain(): void {
    this.element().nativeElement.showModal();
    this.ask();
  }

  private ask(): void {
    if (!this.isAsking()) this.beforeAsking = document.activeElement;
    this.isAsking.set(true);
    afterNextRender(() => this.question()?.nativeElement.focus(), { injector: this.injector });
  }

  private giveFocusBack(): void {
    focusOn(this.before);
  }
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus();
}
