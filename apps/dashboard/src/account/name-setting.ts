import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { type Me, PERSON_NAME_LENGTH, PersonName } from '@understory/contracts';
import { NAME_SETTING_TEXTS, SETTINGS_TEXTS } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Keeping } from './keeping';

/** What others call you: your practice in its roster, and whoever receives a pack or an invitation. */
@Component({
  selector: 'us-name-setting',
  imports: [Answer, Field],
  template: `
    <section aria-labelledby="name">
      <h2 id="name">{{ texts.title }}</h2>
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
  private readonly saved = computed(() => this.me().name);
  protected readonly texts = NAME_SETTING_TEXTS;
  protected readonly longest = PERSON_NAME_LENGTH.max;
  /** As typed: another setting that is kept meanwhile leaves it alone. */
  protected readonly name = linkedSignal(() => this.saved());
  protected readonly error = linkedSignal({ source: this.me, computation: () => '' });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const name = PersonName.safeParse(this.name());
    this.error.set(name.success ? '' : this.texts.refused);
    if (!name.success || name.data === this.me().name) return;
    const said = SETTINGS_TEXTS.chosen(this.texts.title, name.data);
    await this.keeping.keep({ name: name.data }, said);
  }
}
