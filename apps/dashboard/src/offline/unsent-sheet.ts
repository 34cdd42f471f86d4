import { Component, DestroyRef, computed, inject, input, output, signal } from '@angular/core';
import { ACTIONS, UNSENT_TEXTS } from '@understory/wording';
import { Dialog } from '../shared/dialog';
import { Names } from './names';
import { Outbox } from './outbox';
import { entriesOf } from './outbox-entries';
import { entryInWords } from './outbox-words';
import { Settling } from './settling';

/** So long a key may take before an entry is said to be sealed: our choice. */
const OPENED_WITHIN_MS = 5_000;

/** Before signing out with something unsent: send it, keep it sealed, or throw it away. */
@Component({
  selector: 'us-unsent-sheet',
  imports: [Dialog],
  template: `
    <us-dialog [heading]="words()" (closed)="decided.emit(false)">
      <ul class="rows">
        @for (entry of entries(); track entry.key) {
          <li>{{ entry.name }}</li>
        }
      </ul>
      @if (isThrowing()) {
        <p class="line err mt4" role="alert">
          {{ texts.consequence }}
        </p>
        <div class="stack mt4">
          <button class="btn loss" type="button" (click)="throwAway()">
            {{ texts.throwAwayForGood }}
          </button>
          <button class="btn quiet" type="button" (click)="isThrowing.set(false)">
            {{ back }}
          </button>
        </div>
      } @else {
        <p class="small muted mt3" role="status">{{ said() }}</p>
        <div class="stack mt4">
          <button
            class="btn pri"
            type="button"
            [attr.aria-disabled]="outbox.isSending() || null"
            (click)="sendNow()"
          >
            {{ texts.sendNow }}
          </button>
          <button class="btn" type="button" (click)="decided.emit(true)">
            {{ texts.keep }}
          </button>
          <button class="btn quiet" type="button" (click)="isThrowing.set(true)">
            {{ texts.throwAway }}
          </button>
        </div>
      }
    </us-dialog>
  `,
  styles: `
    li {
      padding: 10px 0;
    }
    .loss {
      border-color: var(--loss);
      color: var(--loss);
    }
  `,
})
export class UnsentSheet {
  readonly timeZone = input.required<string>();
  /** Whether to sign out now. */
  readonly decided = output<boolean>();

  protected readonly texts = UNSENT_TEXTS;
  protected readonly back = ACTIONS.back;
  private readonly settling = inject(Settling);
  protected readonly outbox = inject(Outbox);
  private readonly names = inject(Names);
  /** What lies here may have been read off the device before its key came. */
  private readonly isOpening = signal(true);
  protected readonly isThrowing = signal(false);
  protected readonly said = signal('');
  protected readonly entries = computed(() =>
    entriesOf(this.outbox.waiting()).map((entry) => {
      const { name } = entryInWords(entry, this.timeZone(), (write) => this.names.of(write));
      const isSealed = entry.write === null && !entry.isUnreadable;
      return { key: entry.key, name: isSealed && this.isOpening() ? this.texts.opening : name };
    }),
  );
  protected readonly words = computed(() => this.texts.heading(this.entries().length));

  constructor() {
    const opened = () => this.isOpening.set(false);
    const late = setTimeout(opened, OPENED_WITHIN_MS);
    inject(DestroyRef).onDestroy(() => clearTimeout(late));
    void this.outbox.openAll().then(opened);
  }

  protected async sendNow(): Promise<void> {
    if (this.outbox.isSending()) return;
    this.said.set(this.texts.sending);
    await this.settling.tryNow();
    if (this.entries().length === 0) this.decided.emit(true);
    else this.said.set(this.texts.notAll);
  }

  protected async throwAway(): Promise<void> {
    await this.outbox.remove(this.outbox.waiting().map(({ row }) => row));
    this.decided.emit(true);
  }
}
