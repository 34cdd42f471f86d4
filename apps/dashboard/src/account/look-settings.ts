import { Component, inject } from '@angular/core';
import { LOOK_SETTINGS_TEXTS } from '@understory/wording';
import { LastDone } from '../done/last-done';
import { Appearance, type Scheme } from '../shared/appearance';
import { Segmented } from '../shared/segmented';
import { MOTIONS, SCHEMES, chosen } from './settings-choices';

/** Light or dark, and how much moves: kept on this device alone, since a phone at night is no desk by day. */
@Component({
  selector: 'us-look-settings',
  imports: [Segmented],
  template: `
    <section class="mt6" aria-labelledby="look">
      <h2 id="look">{{ texts.title }}</h2>
      <p class="small muted mt2">{{ texts.reach }}</p>
      <p class="lab mt4" aria-hidden="true">{{ texts.appearance }}</p>
      <us-segmented
        [label]="texts.appearance"
        [options]="schemes"
        [value]="appearance.scheme()"
        (valueChange)="chooseScheme($event)"
      />
      <p class="lab mt5" aria-hidden="true">{{ texts.motion }}</p>
      <us-segmented
        [label]="texts.motion"
        [options]="motions"
        [value]="appearance.motion()"
        (valueChange)="chooseMotion($event)"
      />
    </section>
  `,
})
export class LookSettings {
  private readonly lastDone = inject(LastDone);
  protected readonly texts = LOOK_SETTINGS_TEXTS;
  protected readonly appearance = inject(Appearance);
  protected readonly schemes = SCHEMES;
  protected readonly motions = MOTIONS;

  protected chooseScheme(scheme: Scheme | null): void {
    const before = this.appearance.scheme();
    this.appearance.chooseScheme(scheme);
    this.lastDone.say(chosen(this.texts.appearance, SCHEMES, scheme), async () =>
      this.appearance.chooseScheme(before),
    );
  }

  protected chooseMotion(motion: 'less' | null): void {
    const before = this.appearance.motion();
    this.appearance.chooseMotion(motion);
    this.lastDone.say(chosen(this.texts.motion, MOTIONS, motion), async () =>
      this.appearance.chooseMotion(before),
    );
  }
}
