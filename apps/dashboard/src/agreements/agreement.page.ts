import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Agreement, Agreements, agreementPaths, SaveAgreement } from '@understory/contracts';
import { LIMITS, THRESHOLDS } from '@understory/domain';
import {
  ACCOUNT_TEXTS,
  AGREEMENTS_TABLE_TEXTS,
  AGREEMENT_TEXTS,
  CAPACITY_TEXTS,
  FORM_ACTIONS,
  agreedHours,
  agreementSentence,
  clockTime,
  shortDay,
  units,
} from '@understory/wording';
import { LastDone, LastDoneBar } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Stepper } from '../shared/stepper';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { problemOf } from '../shell/problem';
import { Submission } from '../shell/submission';
import { AgreementFigures } from './agreement-figures';
import { inForceOn } from './agreement-in-force';
import { AgreementWrites, saidOfAgreement } from './agreement-writes';
import { PoliciesChosen } from './policies-chosen';

const USUAL_RUN = THRESHOLDS.W10.agreedRun;
const { none } = AGREEMENTS_TABLE_TEXTS;
/** A week that many therapists agree on full time; only where the stepper begins. */
const USUAL_UNITS = 20;

/** What was agreed about work, from a day on: how much, how many in a row, contracted hours, the last appointment. */
@Component({
  selector: 'us-agreement-page',
  imports: [
    AgreementFigures,
    Answer,
    Field,
    FormTrouble,
    Icon,
    LastDoneBar,
    PoliciesChosen,
    ProblemNote,
    RouterLink,
    Stepper,
  ],
  templateUrl: './agreement.page.html',
  styleUrl: './agreement.page.css',
})
export class AgreementPage {
  private readonly changes = inject(Changes);
  private readonly writes = inject(AgreementWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);

  protected readonly account = ACCOUNT_TEXTS;
  protected readonly texts = AGREEMENT_TEXTS;
  protected readonly table = AGREEMENTS_TABLE_TEXTS;
  protected readonly unitsAWeek = CAPACITY_TEXTS.unitsAWeek;
  protected readonly agree = CAPACITY_TEXTS.agree;
  protected readonly saving = FORM_ACTIONS.saving;
  protected readonly today = inject(OwnDay).today;
  protected readonly resource = httpResource(() => this.fresh(), { parse: Agreements.parse });
  private readonly answer = latest(this.resource);
  protected readonly isRead = computed(() => this.answer() !== null);
  protected readonly trouble = computed(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });

  private readonly agreements = computed(() => this.answer()?.agreements ?? []);
  protected readonly inForce = computed(() => inForceOn(this.agreements(), this.today()));
  protected readonly sentence = computed(() => {
    const agreement = this.inForce();
    return agreement ? agreementSentence(agreement) : AGREEMENT_TEXTS.nothing;
  });
  /** Newest first. */
  protected readonly rows = computed(() =>
    this.agreements()
      .map((agreement) => ({
        agreement,
        from: shortDay(agreement.effectiveFrom, { withYear: true }),
        run: agreement.longestRun ?? none,
        hours: agreement.contractedHours === null ? none : agreedHours(agreement.contractedHours),
        capacity: units(agreement.capacityUnits),
        last: agreement.lastAppointment === null ? none : clockTime(agreement.lastAppointment),
      }))
      .reverse(),
  );

  protected readonly capacity = LIMITS.capacityUnits;
  protected readonly runs = LIMITS.longestRun;
  protected readonly units = linkedSignal(() => this.inForce()?.capacityUnits ?? USUAL_UNITS);
  protected readonly hasRun = linkedSignal(() => (this.inForce()?.longestRun ?? null) !== null);
  protected readonly run = linkedSignal(() => this.inForce()?.longestRun ?? USUAL_RUN);
  protected readonly hours = linkedSignal(() => String(this.inForce()?.contractedHours ?? ''));
  protected readonly last = linkedSignal(() => this.inForce()?.lastAppointment ?? '');
  protected readonly from = linkedSignal(() => this.today());

  protected readonly form = new Submission({
    sentences: AGREEMENT_TEXTS.refused,
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const from = this.from() || this.today();
    const replaced = this.agreements().find(({ effectiveFrom }) => effectiveFrom === from);
    const hours = this.hours().trim();
    const body = {
      capacityUnits: this.units(),
      longestRun: this.hasRun() ? this.run() : null,
      contractedHours: hours === '' ? null : Number(hours.replace(',', '.')),
      lastAppointment: this.last() || null,
    };
    const sent = await this.form.send(SaveAgreement, body, (valid) =>
      this.writes.save(from, valid),
    );
    if (!sent) return;
    const path = agreementPaths.one(from);
    const undo = this.ways.by(replaced ? { path, body: saidOfAgreement(replaced) } : { path });
    this.lastDone.say(AGREEMENT_TEXTS.agreed(from), undo);
  }

  protected async remove(agreement: Agreement): Promise<void> {
    const { effectiveFrom } = agreement;
    const said = saidOfAgreement(agreement);
    const sent = await this.form.send(SaveAgreement, said, () => this.writes.remove(effectiveFrom));
    if (!sent) return;
    const undo = this.ways.by({ path: agreementPaths.one(effectiveFrom), body: said });
    this.lastDone.say(AGREEMENTS_TABLE_TEXTS.takenBack(effectiveFrom), undo);
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${agreementPaths.all}`;
  }
}
