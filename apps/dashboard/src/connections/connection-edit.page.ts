import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  Connection,
  ConnectionDetail,
  type Problem,
  SaveConnection,
  connectionPaths,
} from '@understory/contracts';
import { CONNECTION_EDIT_TEXTS } from '@understory/wording';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { latest } from '../shell/latest';
import { Submission } from '../shell/submission';
import { AgreementFields } from './agreement-fields';
import { LastDone } from './last-done';
import { tieTrouble } from './tie-trouble';
import { TieWrites, saidOfConnection } from './tie-writes';

/** A tie's name and what both agreed; a new agreement holds from today and leaves the past alone. */
@Component({
  selector: 'us-connection-edit-page',
  imports: [AgreementFields, Answer, Field, FormTrouble, Icon, ProblemNote, RouterLink],
  templateUrl: './connection-edit.page.html',
  styleUrl: './connection-edit.page.css',
})
export class ConnectionEditPage {
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly writes = inject(TieWrites);
  private readonly lastDone = inject(LastDone);

  protected readonly texts = CONNECTION_EDIT_TEXTS;
  protected readonly resource = httpResource(() => `api/${connectionPaths.one(this.id())}`, {
    parse: ConnectionDetail.parse,
  });
  private readonly answer = latest(this.resource);
  /** As it stood when the form was filled, or as someone else has left it since. */
  protected readonly before = linkedSignal(() => this.answer()?.tie.connection ?? null);
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.resource.error();
    return error && !this.before() ? tieTrouble(error) : null;
  });

  protected readonly alias = linkedSignal(() => this.before()?.alias ?? '');
  protected readonly rhythmDays = linkedSignal(() => this.before()?.agreement.rhythmDays ?? 14);
  protected readonly minutes = linkedSignal(() => this.before()?.agreement.minutes ?? 60);
  protected readonly isFlexible = linkedSignal(() => this.before()?.agreement.isFlexible ?? false);
  protected readonly isEvaluative = linkedSignal(() => this.before()?.isEvaluative ?? false);
  protected readonly isResting = linkedSignal(() => this.before()?.isActive === false);

  protected readonly form = new Submission({
    sentences: CONNECTION_EDIT_TEXTS.refused,
  });

  constructor() {
    effect(() => {
      const current = Connection.safeParse(this.form.problem()?.current);
      if (current.success) untracked(() => this.before.set(current.data));
    });
  }

  protected async save(event: Event, before: Connection): Promise<void> {
    event.preventDefault();
    const body = {
      ...saidOfConnection(before),
      alias: this.alias(),
      agreement: {
        ...before.agreement,
        rhythmDays: this.rhythmDays(),
        minutes: this.minutes(),
        isFlexible: this.isFlexible(),
      },
      isEvaluative: this.isEvaluative(),
      isActive: !this.isResting(),
    };
    const sent = await this.form.send(SaveConnection, body, (valid) =>
      this.writes.saveConnection(before.id, valid),
    );
    if (!sent) return;
    const { version } = sent.answer;
    this.lastDone.say(CONNECTION_EDIT_TEXTS.changed(sent.answer.alias), async () => {
      await this.writes.saveConnection(before.id, { ...saidOfConnection(before), version });
    });
    await this.router.navigate(['/connections', before.id]);
  }
}
