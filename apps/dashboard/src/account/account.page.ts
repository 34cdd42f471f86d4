import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Problem } from '@understory/contracts';
import { ACCOUNT_TEXTS, NEED_HELP_NOW, zoneName } from '@understory/wording';
import { LeadSees } from '../shared/lead-sees';
import { ProblemNote } from '../shared/problem-note';
import { rolesInWords } from '../shared/roles';
import { Leave } from '../shell/leave';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';

@Component({
  selector: 'us-account-page',
  imports: [LeadSees, ProblemNote, RouterLink],
  templateUrl: './account.page.html',
  styles: `
    /* It goes on below the last rule of the list above. */
    .more > :first-child {
      border-top: 0;
    }
    .way {
      display: flex;
      align-items: center;
      min-height: 52px;
    }
  `,
})
export class AccountPage {
  private readonly session = inject(Session);
  private readonly leave = inject(Leave);

  protected readonly texts = ACCOUNT_TEXTS;
  protected readonly needHelpNow = NEED_HELP_NOW;
  protected readonly person = this.session.person;
  protected readonly timeZone = computed(() => zoneName(this.person()?.timeZone ?? ''));
  protected readonly practices = computed(
    () =>
      this.person()?.practices.map(({ id, name, roles }) => ({
        id,
        name,
        roles: rolesInWords(roles),
      })) ?? [],
  );
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isLeaving = signal(false);

  protected async signOut(): Promise<void> {
    if (this.isLeaving()) return;
    this.isLeaving.set(true);
    this.problem.set(null);
    try {
      if (await this.session.signOut()) this.leave.to('sign-in');
      else this.isLeaving.set(false);
    } catch (error) {
      this.problem.set(problemOf(error));
      this.isLeaving.set(false);
    }
  }
}
