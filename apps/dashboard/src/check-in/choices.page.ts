import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CheckInSettings, type Problem, checkInPaths } from '@understory/contracts';
import { REST_SOURCES } from '@understory/domain';
import {
  ACTIONS,
  CHECK_IN_CHOICES_TEXTS,
  CHECK_IN_TITLES,
  SECTION_NAMES,
  choicesInWords,
} from '@understory/wording';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Segmented } from '../shared/segmented';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Submission } from '../shell/submission';
import { CheckInWrites } from './check-in-writes';

/** What the soil Rest is read from, and the word in use for clients. */
@Component({
  selector: 'us-choices-page',
  imports: [Answer, Field, FormTrouble, Icon, ProblemNote, RouterLink, Segmented, TwoVersions],
  template: `
    <a class="back" routerLink="/check-in"><us-icon name="back" />{{ checkIn }}</a>
    <div class="head">
      <h1>{{ title }}</h1>
    </div>
    @if (chosen()) {
      <form novalidate (submit)="$event.preventDefault(); save()">
        <us-form-trouble [errors]="form.errors()" [problem]="form.problem()" />
        @if (elsewhere.words(); as words) {
          <us-two-versions isAnswer [words]="words" (leave)="leave()" (insist)="insist()" />
        }
        <h2 class="lab">{{ texts.rest.label }}</h2>
        <us-segmented [label]="texts.rest.label" [options]="sources" [(value)]="restFrom" />
        <p class="small muted mt2">{{ texts.rest.what }}</p>
        <us-field
          class="mt5"
          name="clientWord"
          [label]="texts.clientWord.label"
          [hint]="texts.clientWord.hint"
          [error]="form.errorOf('clientWord')"
        >
          <input autocomplete="off" autocapitalize="none" [(usAnswer)]="clientWord" />
        </us-field>
        <div class="row mt5">
          <button class="btn pri" type="submit" [attr.aria-disabled]="form.isSending() || null">
            {{ actions.save }}
          </button>
          <p role="status" class="small muted">{{ said() }}</p>
        </div>
      </form>
    } @else if (trouble()) {
      <us-problem-note [problem]="trouble()!" (retry)="settings.reload()" />
    } @else {
      <p class="muted" role="status">{{ texts.loading }}</p>
    }
  `,
  styles: `
    form {
      max-width: 520px;
    }
    us-field {
      display: block;
    }
  `,
})
export class ChoicesPage {
  private readonly writes = inject(CheckInWrites);

  protected readonly settings = httpResource(() => `api/${checkInPaths.settings}`, {
    parse: CheckInSettings.parse,
  });
  protected readonly chosen = latest(this.settings);
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.settings.error();
    return error ? problemOf(error) : null;
  });

  protected readonly texts = CHECK_IN_CHOICES_TEXTS;
  protected readonly title = CHECK_IN_TITLES.choices;
  protected readonly checkIn = SECTION_NAMES.checkIn;
  protected readonly actions = ACTIONS;
  protected readonly sources = REST_SOURCES.map((value) => ({
    value,
    label: CHECK_IN_CHOICES_TEXTS.rest.sources[value],
  }));
  /** What the form was filled from: as it was read, as it was saved, or as it stands elsewhere and was taken over. */
  private readonly filled = linkedSignal(() => this.chosen());
  /** What it is written over; the same, unless what it says was to stay. */
  private readonly before = linkedSignal(() => this.filled());
  protected readonly restFrom = linkedSignal(() => this.filled()?.restFrom ?? 'check-in');
  protected readonly clientWord = linkedSignal(() => this.filled()?.clientWord ?? '');
  protected readonly said = signal('');
  protected readonly form = new Submission({ sentences: CHECK_IN_CHOICES_TEXTS.refused });
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: CheckInSettings,
    rowInWords: choicesInWords,
    body: CheckInSettings,
    typed: () => this.body(),
    bodyInWords: choicesInWords,
  });

  protected async save(): Promise<void> {
    this.said.set('');
    const sent = await this.form.send(CheckInSettings, this.body(), (valid) =>
      this.writes.saveSettings(valid),
    );
    if (!sent) return this.elsewhere.look();
    this.elsewhere.forget();
    this.filled.set(sent.answer);
    this.said.set(this.texts.saved);
  }

  /** What was chosen elsewhere fills the form. */
  protected leave(): void {
    const current = this.elsewhere.left();
    if (current) this.filled.set(current);
  }

  protected async insist(): Promise<void> {
    this.before.update((before) => this.elsewhere.insisted(before));
    await this.save();
  }

  /** As the fields stand. */
  private body(): CheckInSettings {
    const [restFrom, clientWord] = [this.restFrom(), this.clientWord()];
    return { restFrom, clientWord, version: this.before()?.version ?? 0 };
  }
}
