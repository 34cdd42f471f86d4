import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { type Me, PERSON_NAME_LENGTH, PersonName } from '@understory/contracts';
import { NAME_SETTING_TEXTS, SETTINGS_TEXTS, twoVersions } from '@understory/wording';
import { TwoVersions, type TwoVersionsWords } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Session } from '../shell/session';
import { Keeping } from './keeping';

/** What others call you: your practice in its roster, and whoever receives a pack or an invitation. */
@Component({
  selector: 'us-name-setting',
  imports: [Answer, Field, TwoVersions],
  template: `
    <section aria-labelledby="name">
      <h2 id="name">{{ texts.title }}</h2>
      @if (both(); as words) {
        <us-two-versions isAnswer [words]="words" (leave)="leave()" (insist)="save()" />
      }
      <form class="mt3" novalidate (submit)="save($event)">
        <us-field name="name" [label]="texts.label" [hint]="texts.hint" [error]="error()">
          <input autocomplete="name" [attr.maxlength]="longest" [(usAnswer)]="name" />
        </us-field>
        <button class="btn mt3" type="submit">{{ texts.save }}</button>
      </form>
    </section>
  `,
})
export class NameSetting {
  readonly me = input.required<Me>();

  private readonly keeping = inject(Keeping);
  private readonly person = inject(Session).person;
  /** Of the moment: what another device kept is there before it reaches this part. */
  private readonly saved = computed(() => this.person()?.name ?? '');
  protected readonly texts = NAME_SETTING_TEXTS;
  protected readonly longest = PERSON_NAME_LENGTH.max;
  /** As typed: whatever is kept meanwhile, here or on another device, leaves it alone. */
  protected readonly name = linkedSignal<string, string>({
    source: this.saved,
    computation: (saved, before) =>
      before && before.value !== before.source ? before.value : saved,
  });
  protected readonly error = linkedSignal({ source: this.me, computation: () => '' });

  /** Where another device kept another name meanwhile. */
  protected readonly both = signal<TwoVersionsWords | null>(null);

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    this.both.set(null);
    const name = PersonName.safeParse(this.name());
    this.error.set(name.success ? '' : this.texts.refused);
    if (!name.success || name.data === this.saved()) return;
    const said = SETTINGS_TEXTS.chosen(this.texts.title, name.data);
    const isKept = await this.keeping.keep({ name: name.data }, said);
    this.name.set(name.data);
    if (isKept) return;
    if (this.keeping.problem()?.code !== 'changed-elsewhere') return;
    this.keeping.forget();
    this.both.set(twoVersions(this.saved(), name.data));
  }

  /** The name that another device kept is to stay. */
  protected leave(): void {
    this.both.set(null);
    this.name.set(this.saved());
  }
}
