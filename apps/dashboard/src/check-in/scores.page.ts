import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  OtherScore,
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
  scoreInWords,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone, LastDoneBar } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
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
  imports: [Answer, Field, FormTrouble, Icon, LastDoneBar, ProblemNote, RouterLink, TwoVersions],
  templateUrl: './scores.page.html',
  styleUrl: './scores.page.css',
})
export class ScoresPage {
  private readonly changes = inject(Changes);
  private readonly writes = inject(CheckInWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);

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
  /** What is written over, where it was kept already and its answer did not arrive. */
  private readonly before = signal<OtherScore | null>(null);
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: OtherScore,
    rowInWords: scoreInWords,
    body: SaveOtherScore,
    typed: () => this.body(),
    bodyInWords: scoreInWords,
  });

  protected async save(): Promise<void> {
    const id = this.newId;
    const sent = await this.form.send(SaveOtherScore, this.body(), (valid) =>
      this.writes.saveScore(id, valid),
    );
    if (!sent) return this.elsewhere.look();
    this.begin();
    const undo = this.ways.by({ path: inventoryPaths.otherScore(id) });
    this.lastDone.say(this.texts.said.kept(sent.answer.name), undo);
  }

  /** What is kept stays as it is, and another one begins. */
  protected leave(): void {
    this.elsewhere.left();
    this.begin();
    this.changes.touch();
  }

  protected async insist(): Promise<void> {
    this.before.set(this.elsewhere.insisted(null));
    // What was removed meanwhile is kept anew.
    if (!this.before()) this.newId = uuidv7();
    await this.save();
  }

  protected async remove({ id, version, ...said }: OtherScore): Promise<void> {
    this.unsaved.set(null);
    try {
      await this.writes.removeScore(id);
      const body = { ...said, version: version + 1 };
      const undo = this.ways.by({ path: inventoryPaths.otherScore(id), body });
      this.lastDone.say(this.texts.said.deleted(said.name), undo);
    } catch (error) {
      this.unsaved.set(problemOf(error));
    }
  }

  private begin(): void {
    this.newId = uuidv7();
    this.before.set(null);
    this.name.set('');
    this.number.set('');
    this.on.set('');
  }

  /** As the fields stand. */
  private body(): object {
    const text = this.number().trim().replace(',', '.');
    return {
      name: this.name(),
      score: text === '' ? NaN : Number(text),
      on: this.on() || this.today(),
      version: this.before()?.version ?? 0,
    };
  }
}
