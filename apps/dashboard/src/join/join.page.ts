import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { AcceptInvitation, Invitation, identityPaths } from '@understory/contracts';
import { JOIN_TEXTS } from '@understory/wording';
import { firstValueFrom } from 'rxjs';
import { Alone } from '../shared/alone';
import { FormTrouble } from '../shared/form-trouble';
import { LeadSees } from '../shared/lead-sees';
import { PERSON_REFUSALS, PERSON_SENTENCES, PersonFields } from '../shared/person-fields';
import { ProblemNote } from '../shared/problem-note';
import { rolesInWords } from '../shared/roles';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';

@Component({
  selector: 'us-join-page',
  imports: [Alone, FormTrouble, LeadSees, PersonFields, ProblemNote, RouterLink],
  templateUrl: './join.page.html',
  styleUrl: './join.page.css',
})
export class JoinPage {
  /** The invitation's token, from the address. */
  readonly token = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);

  protected readonly texts = JOIN_TEXTS;

  protected readonly invitation = httpResource(
    () => `api/${identityPaths.invitation(this.token())}`,
    { parse: Invitation.parse },
  );
  protected readonly trouble = computed(() => {
    const error = this.invitation.error();
    return error ? problemOf(error) : null;
  });
  protected readonly roles = computed(() =>
    this.invitation.hasValue() ? rolesInWords(this.invitation.value().roles) : '',
  );

  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly form = new Submission({
    sentences: PERSON_SENTENCES,
    refusals: PERSON_REFUSALS,
  });
  protected readonly errorOf = (name: string) => this.form.errorOf(name);

  protected async join(event: Event): Promise<void> {
    event.preventDefault();
    const newcomer = { name: this.name(), email: this.email().trim(), password: this.password() };
    const body = this.session.person()
      ? {}
      : { person: newcomer, timeZone: Temporal.Now.timeZoneId() };
    const sent = await this.form.send(AcceptInvitation, body, (valid) =>
      firstValueFrom(this.http.post(`api/${identityPaths.acceptInvitation(this.token())}`, valid)),
    );
    if (!sent) return;
    await this.session.reload();
    await this.router.navigateByUrl('/today');
  }
}
