import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { type Problem, Team, teamPaths } from '@understory/contracts';
import { SECTION_NAMES, TEAM_TEXTS, teamSentence } from '@understory/wording';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { plainProblem, problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { ConditionFigure } from './condition-figure';
import { newestFigure, peopleBehind } from './releases';
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

  protected readonly texts = TEAM_TEXTS;
  private readonly last = computed(() => this.shown()?.releases.at(-1) ?? null);
  protected readonly heading = computed(() => {
    const last = this.last();
    return last ? TEAM_TEXTS.conditionsTo(last) : SECTION_NAMES.team;
  });
  protected readonly crumb = computed(() => {
    const [name, last] = [this.shown()?.practiceName ?? '', this.last()];
    return last ? TEAM_TEXTS.closed(name, last) : name;
  });
  protected readonly sentence = computed(() =>
    teamSentence(newestFigure(this.shown()?.releases ?? [])),
  );
  protected readonly behind = computed(() => {
    const team = this.shown();
    return team ? TEAM_TEXTS.behind(peopleBehind(team.releases, team)) : '';
  });
}
