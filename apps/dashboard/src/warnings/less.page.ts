import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Problem, SaveTelling, Telling, warningPaths } from '@understory/contracts';
import { NEW_A_WEEK, type WarningCode } from '@understory/domain';
import { ACTIONS, FORM_ACTIONS, LESS_TEXTS, WARNINGS_TEXTS } from '@understory/wording';
import { LastDoneBar } from '../connections/last-done';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Segmented } from '../shared/segmented';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Submission } from '../shell/submission';
import { warningGroups } from './warning-groups';
import { WarningWrites } from './warning-writes';

/** Ask me less: how many new warnings a week, and which kinds stand without being told. */
@Component({
  selector: 'us-less-page',
  imports: [FormTrouble, Icon, LastDoneBar, ProblemNote, RouterLink, Segmented],
  templateUrl: './less.page.html',
  styleUrl: './less.page.css',
})
export class LessPage {
  private readonly changes = inject(Changes);
  private readonly writes = inject(WarningWrites);

  protected readonly telling = httpResource(
    () => {
      this.changes.changed();
      return `api/${warningPaths.telling}`;
    },
    { parse: Telling.parse },
  );
  private readonly answer = latest(this.telling);
  /** The same until it is saved again: what is half chosen outlives a fresh answer. */
  protected readonly asked = computed(() => this.answer(), {
    equal: (a, b) => a?.version === b?.version,
  });
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.telling.error();
    return error ? problemOf(error) : null;
  });

  protected readonly texts = LESS_TEXTS;
  protected readonly titles = WARNINGS_TEXTS.titles;
  protected readonly actions = ACTIONS;
  protected readonly formActions = FORM_ACTIONS;
  protected readonly groups = warningGroups();
  protected readonly spans = NEW_A_WEEK.map((value) => ({
    value,
    label: LESS_TEXTS.aWeek.choices[value],
  }));
  protected readonly newAWeek = linkedSignal(() => this.asked()?.newAWeek ?? 2);
  protected readonly quiet = linkedSignal<ReadonlySet<WarningCode>>(
    () => new Set(this.asked()?.quietCodes),
  );
  protected readonly form = new Submission({ sentences: {} });

  protected toggle(code: WarningCode): void {
    this.quiet.update((quiet) => {
      const next = new Set(quiet);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  }

  protected async save(before: Telling): Promise<void> {
    const body = {
      newAWeek: this.newAWeek(),
      quietCodes: [...this.quiet()],
      version: before.version,
    };
    await this.form.send(SaveTelling, body, (asked) => this.writes.ask(asked, before));
    // What was asked for on another device is shown, so that saving again starts from it.
    if (this.form.problem()?.code === 'changed-elsewhere') this.changes.touch();
  }
}
