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
import { CALENDAR_SETTINGS_TEXTS, SETTINGS_TEXTS, zoneName } from '@understory/wording';
import { countries } from '../found/places';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Segmented } from '../shared/segmented';
import { Clock } from '../shell/clock';
import { Keeping } from './keeping';
import { type Choice, SearchChoice } from './search-choice';
import { WEEK_STARTS, chosen } from './settings-choices';
import { isSameZone, timeThere, zoneChoices } from './zone-choices';

/** When days and weeks begin, and in which country one works; each says what it changes and what it does not. */
@Component({
  selector: 'us-calendar-settings',
  imports: [Answer, Field, SearchChoice, Segmented],
  templateUrl: './calendar-settings.html',
})
export class CalendarSettings {
  readonly me = input.required<Me>();

  private readonly keeping = inject(Keeping);
  private readonly clock = inject(Clock);
  private readonly chooser = viewChild<ElementRef<HTMLElement>>('chooser');

  protected readonly texts = CALENDAR_SETTINGS_TEXTS;
  protected readonly weekStarts = WEEK_STARTS;
  protected readonly countries = countries();
  protected readonly weekStart = linkedSignal(() => this.me().weekStart);
  protected readonly country = linkedSignal(() => this.me().country);

  protected readonly zone = computed(() => {
    const { timeZone } = this.me();
    return this.texts.zone.now(timeZone, timeThere(timeZone, this.clock.now()));
  });
  /** Where the device says that it is, if that is somewhere else. */
  protected readonly deviceZone = computed(() => {
    const zone = Temporal.Now.timeZoneId();
    return isSameZone(zone, this.me().timeZone) ? null : zone;
  });
  protected readonly isChoosing = signal(false);
  /** As they were when the list was opened: it must not move under a finger. */
  protected readonly zones = signal<readonly Choice[]>([]);

  protected openOrClose(): void {
    if (!this.isChoosing()) this.zones.set(zoneChoices(this.me().timeZone, this.clock.now()));
    this.isChoosing.update((isChoosing) => !isChoosing);
  }

  protected async chooseZone(timeZone: string): Promise<void> {
    this.isChoosing.set(false);
    this.chooser()?.nativeElement.focus();
    const said = SETTINGS_TEXTS.chosen(this.texts.zone.title, zoneName(timeZone));
    await this.keeping.keep({ timeZone }, said);
  }

  protected async chooseWeekStart(weekStart: Settings['weekStart']): Promise<void> {
    this.weekStart.set(weekStart);
    const said = chosen(this.texts.weekStart.title, WEEK_STARTS, weekStart);
    if (!(await this.keeping.keep({ weekStart }, said))) this.weekStart.set(this.me().weekStart);
  }

  protected async chooseCountry(country: string): Promise<void> {
    this.country.set(country);
    const name = this.countries.find(({ code }) => code === country)?.name ?? country;
    const said = SETTINGS_TEXTS.chosen(this.texts.country.label, name);
    if (!(await this.keeping.keep({ country }, said))) this.country.set(this.me().country);
  }
}
