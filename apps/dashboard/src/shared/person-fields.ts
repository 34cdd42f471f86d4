import { Component, input, model } from '@angular/core';
import { PERSON_TEXTS } from '@understory/wording';
import { Answer } from './answer';
import { Field } from './field';

/** How to write each answer about a new person, by its path in a contract's body. */
export const PERSON_SENTENCES = PERSON_TEXTS.refused;

/** Refusals of the server that are about one of these answers. */
export const PERSON_REFUSALS = {
  'email-taken': 'person.email',
  'password-too-common': 'person.password',
} as const;

/** Name, e-mail and password of somebody new. */
@Component({
  selector: 'us-person-fields',
  imports: [Answer, Field],
  template: `
    <us-field name="person.name" [label]="texts.name" [error]="errorOf()('person.name')">
      <input autocomplete="name" [(usAnswer)]="name" />
    </us-field>
    <us-field
      name="person.email"
      [label]="texts.email"
      [hint]="texts.emailHint"
      [error]="errorOf()('person.email')"
    >
      <input
        type="email"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        [(usAnswer)]="email"
      />
    </us-field>
    <us-field
      name="person.password"
      [label]="texts.password"
      [hint]="texts.passwordHint"
      [error]="errorOf()('person.password')"
    >
      <input type="password" autocomplete="new-password" [(usAnswer)]="password" />
    </us-field>
  `,
  styles: `
    :host {
      display: block;
    }
    us-field + us-field {
      margin-top: var(--s4);
    }
  `,
})
export class PersonFields {
  readonly errorOf = input.required<(name: string) => string>();
  readonly name = model.required<string>();
  readonly email = model.required<string>();
  readonly password = model.required<string>();
  protected readonly texts = PERSON_TEXTS;
}
