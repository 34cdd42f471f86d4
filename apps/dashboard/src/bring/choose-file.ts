import { Component, input, output, signal } from '@angular/core';
import { Icon } from '../shared/icon';

/** A place to drop a calendar file on, and a way to choose one by hand or by keyboard. */
@Component({
  selector: 'us-choose-file',
  imports: [Icon],
  template: `
    @if (trouble()) {
      <div class="line err" role="alert">
        <h2>This file was not read</h2>
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
      <span class="desk-only">Drop a calendar file here</span>
      <span class="btn pri">Choose a file</span>
      <span class="cap">A file that ends in .ics, up to 5 MB</span>
      <input
        type="file"
        aria-label="Choose a calendar file"
        accept=".ics,.ical,.icalendar,text/calendar"
        (change)="picked($event)"
      />
    </label>
    <details class="mt4">
      <summary>Where do I find it?</summary>
      <dl class="dls">
        <div>
          <dt>Google</dt>
          <dd>Settings, Import &amp; export, Export. It is a zip: unpack it first.</dd>
        </div>
        <div>
          <dt>Outlook</dt>
          <dd>
            File, Save Calendar. On the web: Settings, Shared calendars, Publish, open the ICS link.
          </dd>
        </div>
        <div>
          <dt>Apple</dt>
          <dd>Choose the calendar, then File, Export.</dd>
        </div>
        <div>
          <dt>Others</dt>
          <dd>Look for “Export”, “Subscribe” or “iCal” in the settings of the calendar.</dd>
        </div>
      </dl>
    </details>
  `,
  styleUrl: './choose-file.css',
})
export class ChooseFile {
  /** Why the last file was not read; empty where there was none. */
  readonly trouble = input('');
  readonly chosen = output<File>();
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
