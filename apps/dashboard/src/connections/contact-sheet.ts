import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Tie } from '@understory/contracts';
import { CONTACT_SHEET_TEXTS, agoWords, isDayAbout } from '@understory/wording';
import { Dialog } from '../shared/dialog';
import { Icon } from '../shared/icon';
import { TieGlyph } from '../shared/tie-glyph';
import { ContactForm } from './contact-form';

/**
 * Log a contact in two taps: tap the tie, tap "We met".
 *
 * @example this.opener.open(this.outlet(), this.ties());
 */
@Component({
  selector: 'us-contact-sheet',
  imports: [ContactForm, Dialog, Icon, TieGlyph],
  template: `
    <us-dialog [heading]="heading()" [isChanged]="isChanged" (closed)="closed.emit()">
      @if (chosen(); as tie) {
        @if (ties().length > 1) {
          <button class="btn quiet other" type="button" (click)="chosenId.set(null)">
            <us-icon name="back" />{{ texts.someoneElse }}
          </button>
        }
        <us-contact-form [tie]="tie.connection" (done)="closed.emit()" />
      } @else {
        <ul class="rows">
          @for (tie of ties(); track tie.connection.id) {
            <li>
              <button type="button" (click)="choose(tie.connection.id)">
                <us-tie-glyph [kind]="tie.connection.kind" [word]="tie.word" />
                <b
                  ><bdi>{{ tie.connection.alias }}</bdi></b
                >
                <span class="small muted">{{ lastMet(tie) }}</span>
              </button>
            </li>
          }
        </ul>
      }
    </us-dialog>
  `,
  styles: `
    li button {
      display: grid;
      grid-template-columns: 22px minmax(0, 1fr) auto;
      gap: 12px;
      align-items: center;
      width: 100%;
      min-height: 56px;
      padding: 4px 0;
      border: 0;
      background: none;
      text-align: left;
      cursor: pointer;
    }
    li button:hover b {
      text-decoration: underline;
    }
    .other {
      margin: -8px 0 8px -12px;
    }
  `,
})
export class ContactSheet {
  readonly ties = input.required<readonly Tie[]>();
  readonly closed = output<void>();

  protected readonly texts = CONTACT_SHEET_TEXTS;
  private readonly injector = inject(Injector);
  protected readonly chosenId = signal<string | null>(null);
  protected readonly chosen = computed(() => {
    const only = this.ties().length === 1 ? this.ties()[0] : undefined;
    return this.ties().find(({ connection }) => connection.id === this.chosenId()) ?? only ?? null;
  });
  protected readonly heading = computed(
    () => this.chosen()?.connection.alias ?? CONTACT_SHEET_TEXTS.heading,
  );
  private readonly form = viewChild(ContactForm);
  protected readonly isChanged = computed(() => this.form()?.isChanged() ?? false);

  protected choose(id: string): void {
    this.chosenId.set(id);
    afterNextRender(() => this.form()?.focus(), { injector: this.injector });
  }

  protected lastMet(tie: Tie): string {
    return agoWords(tie.gapDays, isDayAbout(tie, tie.recentContacts > 0));
  }
}
