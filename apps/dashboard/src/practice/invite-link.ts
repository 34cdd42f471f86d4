import { HttpClient } from '@angular/common/http';
import { Component, DOCUMENT, inject, input, signal } from '@angular/core';
import {
  CreatedInvitation,
  type Problem,
  ROLES,
  type Role,
  identityPaths,
} from '@understory/contracts';
import { INVITATION_TEXTS } from '@understory/wording';
import { firstValueFrom, map } from 'rxjs';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { rolesInWords } from '../shared/roles';
import { plainProblem, problemOf } from '../shell/problem';

/** Makes a link that lets one person join; the link is shown once. */
@Component({
  selector: 'us-invite-link',
  imports: [Icon, ProblemNote],
  templateUrl: './invite-link.html',
  styles: `
    :host {
      display: block;
    }
    .made {
      overflow-wrap: anywhere;
      padding: 14px 16px;
      margin-inline: 0;
    }
    .tick b,
    .tick .small {
      display: block;
    }
  `,
})
export class InviteLink {
  readonly practiceId = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  protected readonly texts = INVITATION_TEXTS;
  protected readonly choices = ROLES.map((role) => ({
    role,
    name: rolesInWords([role]),
    meaning: INVITATION_TEXTS.meanings[role],
  }));
  protected readonly roles = signal<readonly Role[]>(['therapist']);
  protected readonly link = signal<{ url: string; once: string } | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isMaking = signal(false);
  protected readonly said = signal('');

  protected toggle(role: Role): void {
    this.roles.update((roles) =>
      roles.includes(role)
        ? roles.filter((other) => other !== role)
        : ROLES.filter((other) => other === role || roles.includes(other)),
    );
  }

  protected async make(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isMaking()) return;
    this.problem.set(null);
    if (this.roles().length === 0) {
      this.problem.set({ ...plainProblem('invalid-input'), detail: INVITATION_TEXTS.noRole });
      return;
    }
    this.isMaking.set(true);
    try {
      const made = await firstValueFrom(
        this.http
          .post(`api/${identityPaths.invitations(this.practiceId())}`, { roles: this.roles() })
          .pipe(map((answer) => CreatedInvitation.parse(answer))),
      );
      this.show(made);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isMaking.set(false);
    }
  }

  private show({ path, expiresAt }: CreatedInvitation): void {
    const zone = Temporal.Now.timeZoneId();
    const until = Temporal.Instant.from(expiresAt).toZonedDateTimeISO(zone).toPlainDate();
    this.said.set('');
    this.link.set({
      url: new URL(path, this.document.baseURI).href,
      once: INVITATION_TEXTS.once(until.toString()),
    });
  }

  protected async copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.said.set(INVITATION_TEXTS.copied);
    } catch {
      this.said.set(INVITATION_TEXTS.notCopied);
    }
  }
}
