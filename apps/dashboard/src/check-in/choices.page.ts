import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CheckInSettings, type Problem, checkInPaths } from '@understory/contracts';
import type { RestSource } from '@understory/domain';
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
    <a class="back" routerLink="/check-in"><us-icon name="back" />Check-in</a>
    <div class="head"><h1>Choices about check-ins</h1></div>
    @if (chosen()) {
      <form novalidate (submit)="$event.preventDefault(); save()">
        <us-form-trouble [errors]="form.errors()" [problem]="form.problem()" />
        <h2 class="lab">What Rest is read from</h2>
        <us-segmented label="What Rest is read from" [options]="sources" [(value)]="restFrom" />
        <p class="small muted mt2">
          Rest is one of the six soils of your ecosystem: the energy of your newest check-in, for
          two weeks, or the work part of your newest inventory, for five.
        </p>
        <us-field
          class="mt5"
          name="clientWord"
          label="Your word for clients"
          hint="In the plural, as the inventory asks with it: clients, patients, students."
          [error]="form.errorOf('clientWord')"
        >
          <input autocomplete="off" autocapitalize="none" [(usAnswer)]="clientWord" />
        </us-field>
        <div class="row mt5">
          <button class="btn pri" type="submit" [attr.aria-disabled]="form.isSending() || null">
            Save
          </button>
          <p role="status" class="small muted">{{ said() }}</p>
        </div>
      </form>
    } @else if (trouble()) {
      <us-problem-note [problem]="trouble()!" (retry)="settings.reload()" />
    } @else {
      <p class="muted" role="status">Reading your choices…</p>
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

  protected readonly sources: readonly { value: RestSource; label: string }[] = [
    { value: 'check-in', label: 'The weekly check-in' },
    { value: 'inventory', label: 'The inventory' },
  ];
  protected readonly restFrom = linkedSignal(() => this.chosen()?.restFrom ?? 'check-in');
  protected readonly clientWord = linkedSignal(() => this.chosen()?.clientWord ?? '');
  protected readonly said = signal('');
  protected readonly form = new Submission({
    sentences: { clientWord: 'Write one word or a few, up to 30 characters.' },
  });

  protected async save(): Promise<void> {
    this.said.set('');
    const body = { restFrom: this.restFrom(), clientWord: this.clientWord() };
    const sent = await this.form.send(CheckInSettings, body, (valid) =>
      this.writes.saveSettings(valid),
    );
    if (sent) this.said.set('Saved.');
  }
}
