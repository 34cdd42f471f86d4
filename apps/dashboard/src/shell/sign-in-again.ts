import { Component, inject, signal } from '@angular/core';
import { SignIn } from '@understory/contracts';
import { SIGN_IN_AGAIN_TEXTS } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Dialog } from '../shared/dialog';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Session } from './session';
import { Submission } from './submission';

/** Over the page as it stands, for the same person, after their session ended. */
@Component({
  selector: 'us-sign-in-again',
  imports: [Answer, Dialog, Field, FormTrouble],
  template: `
    <us-dialog [heading]="texts.heading" (closed)="session.endRenewal(false)">
      <form class="stack" novalidate (submit)="send($event)">
        <p>{{ texts.why }}</p>
        <us-form-trouble [errors]="form.errors()" [problem]="form.problem()" />
        <input
          class="vh"
          type="email"
          autocomplete="username"
          readonly
          tabindex="-1"
          aria-hidden="true"
          [value]="email"
        />
        <us-field
          name="password"
          [label]="texts.passwordOf(email)"
          [error]="form.errorOf('password')"
        >
          <input type="password" autocomplete="current-password" [(usAnswer)]="password" />
        </us-field>
        <button class="btn pri wide" type="submit" [attr.aria-disabled]="form.isSending() || null">
          {{ texts.signIn }}
        </button>
      </form>
    </us-dialog>
  `,
})
export class SignInAgain {
  protected readonly texts = SIGN_IN_AGAIN_TEXTS;
  protected readonly session = inject(Session);
  protected readonly email = this.session.person()?.email ?? '';
  protected readonly password = signal('');
  protected readonly form = new Submission({ sentences: SIGN_IN_AGAIN_TEXTS.refused });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const body = { email: this.email, password: this.password() };
    const sent = await this.form.send(SignIn, body, (valid) => this.session.signIn(valid));
    if (sent) this.session.endRenewal(true);
  }
}
