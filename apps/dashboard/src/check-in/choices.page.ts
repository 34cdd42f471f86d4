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
} from '@understory/wording';
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
  imports: [Answer, Field, FormTrouble, Icon, ProblemNote, RouterLink, Segmented],
  template: `
    <a class="back" routerLink="/check-in"><us-icon name="back" />{{ checkIn }}</a>
    <div class="head">
      <h1>{{ title }}</h1>
    </div>
    @if (chosen()) {
      <form novalidate (submit)="$event.preventDefault(); save()">
        <us-form-trouble [errors]="form.errors()" [problem]="form.problem()" />
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
  protected readonly restFrom = linkedSignal(() => this.chosen()?.restFrom ?? 'check-in');
  protected readonly clientWord = linkedSignal(() => this.chosen()?.clientWord ?? '');
  protected readonly said = signal('');
  protected readonly form = new Submission({ sentences: CHECK_IN_CHOICES_TEXTS.refused });

  protected async save(): Promise<void> {
    this.said.set('');
    const body = { restFrom: this.restFrom(), clientWord: this.clientWord() };
    const sent = await this.form.send(CheckInSettings, body, (valid) =>
      this.writes.saveSettings(valid),
    );
    if (sent) this.said.set(this.texts.saved);
  }
}
