import {
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import type { Me, Settings } from '@understory/contracts';
import { Segmented } from '../shared/segmented';
import { Clock } from '../shell/clock';
import { deviceRegion } from '../shell/session';
import { DEVICE, formatChoices, formatName, longSample } from './format-choices';
import { Keeping } from './keeping';
import { SearchChoice } from './search-choice';
import { CLOCKS, nowIs } from './settings-words';

/** How dates, times and numbers are written; the words stay English. */
@Component({
  selector: 'us-format-settings',
  imports: [SearchChoice, Segmented],
  template: `
    <section class="mt6" aria-labelledby="formats">
      <h2 id="formats">Dates, times and numbers</h2>
      <p class="mt2">{{ name() }}: {{ sample() }}</p>
      <button
        #chooser
        class="btn mt3"
        type="button"
        [attr.aria-expanded]="isChoosing()"
        (click)="isChoosing.set(!isChoosing())"
      >
        Choose another format
      </button>
      @if (isChoosing()) {
        <us-search-choice
          class="mt3"
          label="Country or language"
          [choices]="choices()"
          [value]="me().formatRegion ?? device"
          (chosen)="chooseRegion($event)"
        />
      }
      <p class="lab mt5" aria-hidden="true">Clock</p>
      <us-segmented
        label="Clock"
        [options]="clocks"
        [value]="hours()"
        (valueChange)="chooseHours($event)"
      />
      <p class="small muted mt3">
        The words stay English. Files keep one form everywhere, and a pack the one in which it was
        frozen. Fields in which you type a date or a time are drawn by your device.
      </p>
    </section>
  `,
})
export class FormatSettings {
  readonly me = input.required<Me>();

  private readonly keeping = inject(Keeping);
  private readonly clock = inject(Clock);
  private readonly chooser = viewChild<ElementRef<HTMLElement>>('chooser');

  protected readonly device = DEVICE;
  protected readonly clocks = CLOCKS;
  protected readonly hours = linkedSignal(() => this.me().hours);
  protected readonly name = computed(() => formatName(this.me().formatRegion));
  protected readonly sample = computed(() =>
    longSample(this.clock.now().toZonedDateTimeISO(this.me().timeZone)),
  );
  protected readonly isChoosing = signal(false);
  protected readonly choices = computed(() =>
    this.isChoosing() ? formatChoices(deviceRegion(), this.me().hours) : [],
  );

  protected async chooseRegion(value: string): Promise<void> {
    this.isChoosing.set(false);
    this.chooser()?.nativeElement.focus();
    const formatRegion = value === DEVICE ? null : value;
    await this.keeping.keep({ formatRegion }, `Formats: ${formatName(formatRegion)}`);
  }

  protected async chooseHours(hours: Settings['hours']): Promise<void> {
    this.hours.set(hours);
    const said = nowIs('Clock', CLOCKS, hours);
    if (!(await this.keeping.keep({ hours }, said))) this.hours.set(this.me().hours);
  }
}
