import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { type Me, PersonName } from '@understory/contracts';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { Keeping } from './keeping';

/** What others call you: your practice in its roster, and whoever receives a pack or an invitation. */
@Component({
  selector: 'us-name-setting',
  imports: [Answer, Field],
  template: `
    <section aria-labelledby="name">
      <h2 id="name">Name</h2>
      <form class="mt3" novalidate (submit)="save($event)">
        <us-field name="name" label="Your name" hint="As your practice sees it." [error]="error()">
          <input autocomplete="name" maxlength="120" [(usAnswer)]="name" />
        </us-field>
        <button class="btn mt3" type="submit">Save the name</button>
      </form>
    </section>
  `,
})
export class NameSetting {
  readonly me = input.required<Me>();

  private readonly keeping = inject(Keeping);
  private readonly saved = computed(() => this.me().name);
  /** As typed: another setting that is kept meanwhile leaves it alone. */
  protected readonly name = linkedSignal(() => this.saved());
  protected readonly error = linkedSignal({ source: this.me, computation: () => '' });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const name = PersonName.safeParse(this.name());
    this.error.set(name.success ? '' : 'Write your name on one line, in up to 80 characters.');
    if (!name.success || name.data === this.me().name) return;
    await this.keeping.keep({ name: name.data }, `Name: ${name.data}`);
  }
}
