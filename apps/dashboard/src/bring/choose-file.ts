import { Component, input, output, signal } from '@angular/core';
import { CHOOSE_FILE_TEXTS } from '@understory/wording';
import { Icon } from '../shared/icon';

/** A place to drop a calendar file on, and a way to choose one by hand or by keyboard. */
@Component({
  selector: 'us-choose-file',
  imports: [Icon],
  template: `
    @if (trouble()) {
      <div class="line err" role="alert">
        <h2>{{ texts.notRead }}</h2>
        <p class="small mt2">{{ trouble() }}</p>
      </div>
    }
    <label
      class="drop"
      [class.over]="isOver()"
      (dragover)="over($event)"
      (dragleave)="isOver.set(false)"
      (drop)="dropped($event)"
    >
      <us-icon name="bring" [size]="28" />
      <span class="desk-only">{{ texts.drop }}</span>
      <span class="btn pri">{{ texts.choose }}</span>
      <span class="cap">{{ texts.limits }}</span>
      <input
        type="file"
        [attr.aria-label]="texts.label"
        accept=".ics,.ical,.icalendar,text/calendar"
        (change)="picked($event)"
      />
    </label>
    <details class="mt4">
      <summary>{{ texts.where.title }}</summary>
      <dl class="dls">
        @for (one of texts.where.all; track one.calendar) {
          <div>
            <dt>{{ one.calendar }}</dt>
            <dd>{{ one.how }}</dd>
          </div>
        }
      </dl>
    </details>
  `,
  styleUrl: './choose-file.css',
})
export class ChooseFile {
  /** Why the last file was not read; empty where there was none. */
  readonly trouble = input('');
  readonly chosen = output<File>();
  protected readonly texts = CHOOSE_FILE_TEXTS;
  protected readonly isOver = signal(false);

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.take(event.dataTransfer?.files[0]);
  }

  protected picked({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    this.take(file);
    // The same file can be chosen again, after it was changed.
    target.value = '';
  }

  private take(file: File | undefined): void {
    if (file) this.chosen.emit(file);
  }
}
