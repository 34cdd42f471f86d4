import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type OtherScore,
  OtherScores,
  type Problem,
  SaveOtherScore,
  inventoryPaths,
} from '@understory/contracts';
import {
  ACTIONS,
  CHECK_IN_TITLES,
  ONLY_YOU_SEE_IT,
  SCORES_TEXTS,
  SECTION_NAMES,
  decimal,
  plainDate,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone, LastDoneBar } from '../connections/last-done';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Submission } from '../shell/submission';
import { CheckInWrites } from './check-in-writes';
import { shortDate } from './short-date';

/** Numbers of other instruments, as one wrote them down: kept, never scored, never compared with anything. */
@Component({
  selector: 'us-scores-page',
  imports: [Answer, Field, FormTrouble, Icon, LastDoneBar, ProblemNote, RouterLink],
  templateUrl: './scores.page.html',
  styleUrl: './scores.page.css',
})
export class ScoresPage {
  private readonly changes = inject(Changes);
  private readonly writes = inject(CheckInWrites);
  private readonly lastDone = inject(LastDone);

  protected readonly texts = SCORES_TEXTS;
  protected readonly title = CHECK_IN_TITLES.scores;
  protected readonly checkIn = SECTION_NAMES.checkIn;
  protected readonly actions = ACTIONS;
  protected readonly onlyYou = ONLY_YOU_SEE_IT;
  protected readonly scores = httpResource(
    () => {
      this.changes.changed();
      return `api/${inventoryPaths.otherScores}`;
    },
    { parse: OtherScores.parse },
  );
  protected readonly answer = latest(this.scores);
  private readonly unsaved = signal<Problem | null>(null);
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.scores.error();
    return error ? problemOf(error) : this.unsaved();
  });
  protected readonly today = computed(() => this.answer()?.today ?? '');
  protected readonly rows = computed(() =>
    (this.answer()?.scores ?? []).toReversed().map((score) => ({
      score,
      day: plainDate(score.on, { withYear: true }),
      shortDay: shortDate(score.on),
      number: decimal(score.score, 6),
    })),
  );

  protected readonly form = new Submission({ sentences: SCORES_TEXTS.refused() });
  protected readonly name = signal('');
  protected readonly number = signal('');
  protected readonly on = signal('');
  private newId = uuidv7();

  protected async save(): Promise<void> {
    const text = this.number().trim().replace(',', '.');
    const body = {
      name: this.name(),
      score: text === '' ? NaN : Number(text),
      on: this.on() || this.today(),
      version: 0,
    };
    const id = this.newId;
    const sent = await this.form.send(SaveOtherScore, body, (valid) =>
      this.writes.saveScore(id, valid),
    );
    if (!sent) return;
    this.newId = uuidv7();
    this.name.set('');
    this.number.set('');
    this.on.set('');
    this.lastDone.say(this.texts.said.kept(sent.answer.name), () => this.writes.removeScore(id));
  }

  protected async remove({ id, version, ...said }: OtherScore): Promise<void> {
    this.unsaved.set(null);
    try {
      await this.writes.removeScore(id);
      this.lastDone.say(this.texts.said.deleted(said.name), async () => {
        await this.writes.saveScore(id, { ...said, version: version + 1 });
      });
    } catch (error) {
      this.unsaved.set(problemOf(error));
    }
  }
}
