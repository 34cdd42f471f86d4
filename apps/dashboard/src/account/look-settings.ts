import { Component, inject } from '@angular/core';
import { LastDone } from '../connections/last-done';
import { Appearance, type Scheme } from '../shared/appearance';
import { Segmented } from '../shared/segmented';
import { MOTIONS, SCHEMES, nowIs } from './settings-words';

/** Light or dark, and how much moves: kept on this device alone, since a phone at night is no desk by day. */
@Component({
  selector: 'us-look-settings',
  imports: [Segmented],
  template: `
    <section class="mt6" aria-labelledby="look">
      <h2 id="look">On this device</h2>
      <p class="small muted mt2">These two stay here; another device has its own.</p>
      <p class="lab mt4" aria-hidden="true">Appearance</p>
      <us-segmented
        label="Appearance"
        [options]="schemes"
        [value]="appearance.scheme()"
        (valueChange)="chooseScheme($event)"
      />
      <p class="lab mt5" aria-hidden="true">Motion</p>
      <us-segmented
        label="Motion"
        [options]="motions"
        [value]="appearance.motion()"
        (valueChange)="chooseMotion($event)"
      />
    </section>
  `,
})
export class LookSettings {
  private readonly lastDone = inject(LastDone);
  protected readonly appearance = inject(Appearance);
  protected readonly schemes = SCHEMES;
  protected readonly motions = MOTIONS;

  protected chooseScheme(scheme: Scheme | null): void {
    const before = this.appearance.scheme();
    this.appearance.chooseScheme(scheme);
    this.lastDone.say(nowIs('Appearance', SCHEMES, scheme), async () =>
      this.appearance.chooseScheme(before),
    );
  }

  protected chooseMotion(motion: 'less' | null): void {
    const before = this.appearance.motion();
    this.appearance.chooseMotion(motion);
    this.lastDone.say(nowIs('Motion', MOTIONS, motion), async () =>
      this.appearance.chooseMotion(before),
    );
  }
}
