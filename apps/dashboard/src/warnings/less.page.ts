import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Problem, SaveTelling, Telling, warningPaths } from '@understory/contracts';
import { NEW_A_WEEK, type WarningCode } from '@understory/domain';
import {
  ACTIONS,
  FORM_ACTIONS,
  LESS_TEXTS,
  WARNINGS_TEXTS,
  tellingInWords,
} from '@understory/wording';
import { LastDoneBar } from '../done/last-done';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
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
  imports: [FormTrouble, Icon, LastDoneBar, ProblemNote, RouterLink, Segmented, TwoVersions],
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
  private readonly asked = computed(() => this.answer(), {
    equal: (a, b) => a?.version === b?.version,
  });
  /** What the form was filled from: as it was read, or as it stands elsewhere and was taken over. */
  private readonly filled = linkedSignal(() => this.asked());
  /** What it is written over; the same, unless what it says was to stay. */
  protected readonly before = linkedSignal(() => this.filled());
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
  protected readonly newAWeek = linkedSignal(() => this.filled()?.newAWeek ?? 2);
  protected readonly quiet = linkedSignal<ReadonlySet<WarningCode>>(
    () => new Set(this.filled()?.quietCodes),
  );
  protected readonly form = new Submission({ sentences: {} });
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: Telling,
    rowInWords: (row) => this.inWords(row),
    body: SaveTelling,
    typed: () => this.body(),
    bodyInWords: (said) => this.inWords(said),
  });

  protected toggle(code: WarningCode): void {
    this.quiet.update((quiet) => {
      const next = new Set(quiet);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  }

  protected async save(): Promise<void> {
    const before = this.before();
    if (!before) return;
    const sent = await this.form.send(SaveTelling, this.body(), (asked) =>
      this.writes.ask(asked, before),
    );
    if (!sent) this.elsewhere.look();
  }

  /** What was asked for elsewhere fills the form. */
  protected leave(): void {
    const current = this.elsewhere.left();
    if (current) this.filled.set(current);
    this.changes.touch();
  }

  protected async insist(): Promise<void> {
    this.before.update((before) => this.elsewhere.insisted(before));
    await this.save();
  }

  /** As the fields stand. */
  private body(): SaveTelling {
    const [newAWeek, quietCodes] = [this.newAWeek(), [...this.quiet()]];
    return { newAWeek, quietCodes, version: this.before()?.version ?? 0 };
  }

  private inWords({ newAWeek, quietCodes }: SaveTelling): string {
    const quiet = this.groups
      .flatMap(({ warnings }) => warnings)
      .filter(({ code }) => quietCodes.includes(code));
    return tellingInWords(
      newAWeek,
      quiet.map(({ name }) => name),
    );
  }
}
