import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { type Membership, type Problem, Roster, identityPaths } from '@understory/contracts';
import { END_MEMBERSHIP_TEXTS, PRACTICE_TEXTS, SECTION_NAMES } from '@understory/wording';
import { firstValueFrom } from 'rxjs';
import { Dialog } from '../shared/dialog';
import { ProblemNote } from '../shared/problem-note';
import { rolesInWords } from '../shared/roles';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { plainProblem, problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { InviteLink } from './invite-link';

@Component({
  selector: 'us-practice-page',
  imports: [Dialog, InviteLink, ProblemNote],
  templateUrl: './practice.page.html',
  styleUrl: './practice.page.css',
})
export class PracticePage {
  readonly practiceId = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);
  private readonly session = inject(Session);

  protected readonly texts = PRACTICE_TEXTS;
  /** Where its name is not known yet. */
  protected readonly title = SECTION_NAMES.practice;
  protected readonly ending = END_MEMBERSHIP_TEXTS;
  protected readonly practice = computed(
    () =>
      this.session.practicesAs('administrator').find(({ id }) => id === this.practiceId()) ?? null,
  );
  protected readonly roster = httpResource(
    () => {
      this.changes.changed();
      return this.practice() ? `api/${identityPaths.roster(this.practiceId())}` : undefined;
    },
    { parse: Roster.parse },
  );
  protected readonly shown = latest(this.roster, this.practiceId);
  protected readonly trouble = computed<Problem | null>(() => {
    if (!this.practice()) return plainProblem('not-allowed');
    const error = this.roster.error();
    return error ? problemOf(error) : null;
  });
  protected readonly members = computed(() =>
    (this.shown()?.members ?? []).map((member) => ({
      ...member,
      rolesInWords: rolesInWords(member.roles),
      when: member.endsOn
        ? PRACTICE_TEXTS.until(member.endsOn)
        : PRACTICE_TEXTS.since(member.startsOn),
      isMe: this.isMe(member),
      shownName: this.isMe(member) ? PRACTICE_TEXTS.you(member.name) : member.name,
    })),
  );

  protected readonly leaving = signal<Membership | null>(null);
  protected readonly endTrouble = signal<Problem | null>(null);
  protected readonly isEnding = signal(false);

  private isMe({ personId }: Membership): boolean {
    return personId === this.session.person()?.id;
  }

  protected askToEnd(member: Membership | null): void {
    this.endTrouble.set(null);
    this.leaving.set(member);
  }

  protected async end(member: Membership): Promise<void> {
    if (this.isEnding()) return;
    this.isEnding.set(true);
    try {
      const path = identityPaths.endMembership(this.practiceId(), member.personId);
      await firstValueFrom(this.http.delete(`api/${path}`));
      this.leaving.set(null);
      this.changes.touch();
    } catch (error) {
      this.endTrouble.set(problemOf(error));
    } finally {
      this.isEnding.set(false);
    }
  }
}
