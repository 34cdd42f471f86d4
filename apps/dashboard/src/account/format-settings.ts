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
import { FORMAT_SETTINGS_TEXTS, SETTINGS_TEXTS } from '@understory/wording';
import { Segmented } from '../shared/segmented';
import { Clock } from '../shell/clock';
import { deviceRegion } from '../shell/session';
import { DEVICE, formatChoices, formatName } from './format-choices';
import { Keeping } from './keeping';
import { SearchChoice } from './search-choice';
import { CLOCKS, chosen } from './settings-choices';

/** How dates, times and numbers are written; the words stay English. */
@Component({
  selector: 'us-format-settings',
  imports: [SearchChoice, Segmented],
  template: `
    <section class="mt6" aria-labelledby="formats">
      <h2 id="formats">{{ texts.title }}</h2>
      <p class="mt2">{{ now() }}</p>
      <button
        #chooser
        class="btn mt3"
        type="button"
        [attr.aria-expanded]="isChoosing()"
        (click)="isChoosing.set(!isChoosing())"
      >
        {{ texts.choose }}
      </button>
      @if (isChoosing()) {
        <us-search-choice
          class="mt3"
          [label]="texts.search"
          [choices]="choices()"
          [value]="me().formatRegion ?? device"
          (chosen)="chooseRegion($event)"
        />
      }
      <p class="lab mt5" aria-hidden="true">{{ texts.clock }}</p>
      <us-segmented
        [label]="texts.clock"
        [options]="clocks"
        [value]="hours()"
        (valueChange)="chooseHours($event)"
      />
      <p class="small muted mt3">{{ texts.whatStays }}</p>
    </section>
  `,
})
export class FormatSettings {
  readonly me = input.required<Me>();

  private readonly keeping = inject(Keeping);
  private readonly clock = inject(Clock);
  private readonly chooser = viewChild<ElementRef<HTMLElement>>('chooser');

  protected readonly texts = FORMAT_SETTINGS_TEXTS;
  protected readonly device = DEVICE;
  protected readonly clocks = CLOCKS;
  protected readonly hours = linkedSignal(() => this.me().hours);
  protected readonly now = computed(() => {
    const { formatRegion, timeZone } = this.me();
    const now = this.clock.now().toZonedDateTimeISO(timeZone);
    const [date, time] = [now.toPlainDate().toString(), now.toPlainTime().toString()];
    return this.texts.now(formatName(formatRegion), date, time);
  });
  protected readonly isChoosing = signal(false);
  protected readonly choices = computed(() =>
    this.isChoosing() ? formatChoices(deviceRegion(), this.me().hours) : [],
  );

  protected async chooseRegion(value: string): Promise<void> {
    this.isChoosing.set(false);
    this.chooser()?.nativeElement.focus();
    const formatRegion = value === DEVICE ? null : value;
    const said = SETTINGS_TEXTS.chosen(this.texts.formats, formatName(formatRegion));
    await this.keeping.keep({ formatRegion }, said);
  }

  protected async chooseHours(hours: Settings['hours']): Promise<void> {
    this.hours.set(hours);
    const said = chosen(this.texts.clock, CLOCKS, hours);
    if (!(await this.keeping.keep({ hours }, said))) this.hours.set(this.me().hours);
  }
}
