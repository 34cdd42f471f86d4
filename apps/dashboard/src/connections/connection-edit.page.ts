import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  Connection,
  ConnectionDetail,
  type Problem,
  SaveConnection,
  connectionPaths,
} from '@understory/contracts';
import type { ConnectionKind } from '@understory/domain';
import { CONNECTION_EDIT_TEXTS, SUGGESTED_ALIASES, connectionInWords } from '@understory/wording';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { latest } from '../shell/latest';
import { Submission } from '../shell/submission';
import { AgreementFields } from './agreement-fields';
import { AgreementMore } from './agreement-more';
import { KindField } from './kind-field';
import { TieRemoval } from './tie-removal';
import { tieTrouble } from './tie-trouble';
import { startingAgreement } from './tie-words';
import { TieWrites, saidOfConnection } from './tie-writes';

/** A tie's name, its kind and what both agreed; a new agreement holds from today and leaves the past alone. */
@Component({
  selector: 'us-connection-edit-page',
  imports: [
    AgreementFields,
    AgreementMore,
    Answer,
    Field,
    FormTrouble,
    Icon,
    KindField,
    ProblemNote,
    RouterLink,
    TieRemoval,
    TwoVersions,
  ],
  templateUrl: './connection-edit.page.html',
  styleUrl: './connection-edit.page.css',
})
export class ConnectionEditPage {
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly writes = inject(TieWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);

  protected readonly texts = CONNECTION_EDIT_TEXTS;
  protected readonly resource = httpResource(() => `api/${connectionPaths.one(this.id())}`, {
    parse: ConnectionDetail.parse,
  });
  protected readonly answer = latest(this.resource);
  /** What the form was filled from: as it was opened, or as it stands elsewhere and was taken over. */
  private readonly filled = linkedSignal(() => this.answer()?.tie.connection ?? null);
  /** What it is written over; the same, unless what it says was to stay. */
  protected readonly before = linkedSignal(() => this.filled());
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.resource.error();
    return error && !this.before() ? tieTrouble(error) : null;
  });

  protected readonly alias = linkedSignal(() => this.filled()?.alias ?? '');
  protected readonly rhythmDays = linkedSignal(() => this.filled()?.agreement.rhythmDays ?? 14);
  protected readonly minutes = linkedSignal(() => this.filled()?.agreement.minutes ?? 60);
  protected readonly kind = linkedSignal<ConnectionKind>(() => this.filled()?.kind ?? 'peer');
  protected readonly balance = linkedSignal(() => this.filled()?.agreement.balance ?? 0);
  protected readonly isFlexible = linkedSignal(() => this.filled()?.agreement.isFlexible ?? false);
  protected readonly isEvaluative = linkedSignal(() => this.filled()?.isEvaluative ?? false);
  protected readonly isResting = linkedSignal(() => this.filled()?.isActive === false);

  protected readonly form = new Submission({
    sentences: CONNECTION_EDIT_TEXTS.refused,
  });

  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: Connection,
    rowInWords: connectionInWords,
    body: SaveConnection,
    typed: () => this.body(),
    bodyInWords: connectionInWords,
  });

  /** What goes by the kind follows it, where it was not said otherwise; what two people agreed and kept does not. */
  protected correct(kind: ConnectionKind): void {
    const [before, after] = [startingAgreement(this.kind()), startingAgreement(kind)];
    const isUnused = this.answer()?.contacts.length === 0;
    const isSuggested = this.alias() === SUGGESTED_ALIASES[this.kind()];
    this.kind.set(kind);
    if (this.balance() === before.balance) this.balance.set(after.balance);
    if (!isUnused) return;
    if (isSuggested) this.alias.set(SUGGESTED_ALIASES[kind]);
    if (this.rhythmDays() === before.rhythmDays) this.rhythmDays.set(after.rhythmDays);
    if (this.minutes() === before.minutes) this.minutes.set(after.minutes);
  }

  protected async save(event?: Event): Promise<void> {
    event?.preventDefault();
    const before = this.before();
    if (!before) return;
    const sent = await this.form.send(SaveConnection, this.body(), (valid) =>
      this.writes.saveConnection(before.id, valid),
    );
    if (!sent) return this.elsewhere.look();
    const made = saidOfConnection(sent.answer);
    const body = { ...saidOfConnection(before), version: made.version };
    const undo = this.ways.by({ path: connectionPaths.one(before.id), body, made });
    this.lastDone.say(CONNECTION_EDIT_TEXTS.changed(made.alias), undo);
    await this.router.navigate(['/connections', before.id]);
  }

  /** What stands elsewhere fills the form. */
  protected async leave(): Promise<void> {
    const current = this.elsewhere.left();
    if (current) this.filled.set(current);
    else await this.router.navigate(['/connections']);
  }

  protected async insist(): Promise<void> {
    this.before.update((before) => this.elsewhere.insisted(before));
    await this.save();
  }

  /** As the fields stand; what is not asked here is as it is written over. */
  private body(): object {
    const before = this.before();
    return {
      ...(before && saidOfConnection(before)),
      alias: this.alias(),
      kind: this.kind(),
      agreement: {
        rhythmDays: this.rhythmDays(),
        minutes: this.minutes(),
        balance: this.balance(),
        isFlexible: this.isFlexible(),
      },
      isEvaluative: this.isEvaluative(),
      isActive: !this.isResting(),
    };
  }
}
