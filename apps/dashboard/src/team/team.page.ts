import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type Problem, Team, teamPaths } from '@understory/contracts';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { plainProblem, problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { ConditionFigure } from './condition-figure';
import { behindFigures, releaseRow, teamSentence } from './team-words';
import { TooFew } from './too-few';

@Component({
  selector: 'us-team-page',
  imports: [ConditionFigure, Icon, ProblemNote, TooFew],
  templateUrl: './team.page.html',
  styleUrl: './team.page.css',
})
export class TeamPage {
  readonly practiceId = input.required<string>();

  private readonly changes = inject(Changes);
  private readonly session = inject(Session);

  private readonly isLead = computed(() =>
    this.session.practicesAs('lead').some(({ id }) => id === this.practiceId()),
  );
  protected readonly team = httpResource(
    () => {
      this.changes.changed();
      return this.isLead() ? `api/${teamPaths.one(this.practiceId())}` : undefined;
    },
    { parse: Team.parse },
  );
  protected readonly shown = latest(this.team);
  protected readonly trouble = computed<Problem | null>(() => {
    if (!this.isLead()) return plainProblem('not-allowed');
    const error = this.team.error();
    return error ? problemOf(error) : null;
  });

  private readonly last = computed(() => {
    const release = this.shown()?.releases.at(-1);
    return release ? releaseRow(release) : null;
  });
  protected readonly heading = computed(() => {
    const month = this.last()?.name.split(' ').at(-2);
    return month ? `Conditions, to ${month}` : 'Team';
  });
  protected readonly crumb = computed(() => {
    const [name, last] = [this.shown()?.practiceName, this.last()];
    return last
      ? `${name}. ${last.name}, closed and published on ${dayOf(last.publishedOn)}`
      : name;
  });
  protected readonly sentence = computed(() => teamSentence(this.shown()?.releases ?? []));
  protected readonly behind = computed(() => {
    const team = this.shown();
    return team ? behindFigures(team.releases, team) : '';
  });
}

/** Without its year, which the period just named. */
function dayOf(date: string): string {
  return date.replace(/ \d{4}$/, '');
}
