import { httpResource } from '@angular/common/http';
import { Component, type ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  ChoosePolicy,
  type PolicyReading,
  type Problem,
  Supervision,
  supervisionPaths,
} from '@understory/contracts';
import { POLICIES } from '@understory/domain';
import {
  ACTIONS,
  POLICIES_TEXTS,
  POLICY_QUESTIONS,
  POLICY_TITLES,
  SECTION_NAMES,
  sourceSentence,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';
import {
  type Answers,
  answersOfPerson,
  asked,
  contactQuestions,
  factsOf,
  OWN_QUESTIONS,
  ownOf,
  personQuestions,
  type Question,
} from './answers';
import { policyGroups } from './policy-groups';
import { Questions } from './questions';
import { SupervisionWrites } from './supervision-writes';

const OWN = 'own';
const BROUGHT: readonly Question[] = [
  asked('broughtHours', POLICY_QUESTIONS.broughtHours, 'number'),
  asked('broughtClientHours', POLICY_QUESTIONS.broughtClientHours, 'number'),
];

/** Which policies apply, since when, and what each needs to know. */
@Component({
  selector: 'us-policies-page',
  imports: [FormTrouble, Icon, ProblemNote, Questions, RouterLink],
  templateUrl: './policies.page.html',
  styleUrl: './policies.page.css',
})
export class PoliciesPage {
  private readonly writes = inject(SupervisionWrites);
  private readonly changes = inject(Changes);
  private readonly person = inject(Session).person;
  private readonly country = computed(() => this.person()?.country ?? '');

  protected readonly texts = POLICIES_TEXTS;
  protected readonly title = POLICY_TITLES.applying;
  protected readonly supervision = SECTION_NAMES.supervision;
  protected readonly actions = ACTIONS;
  protected readonly answer = httpResource(
    () => {
      this.changes.changed();
      return `api/${supervisionPaths.mine}`;
    },
    { parse: Supervision.parse },
  );
  protected readonly shown = latest(this.answer);
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.answer.error();
    return error ? problemOf(error) : null;
  });

  /** Those of one's own country first. */
  protected readonly groups = computed(() => policyGroups(this.country()));
  protected readonly form = new Submission({ sentences: POLICIES_TEXTS.refused });
  protected readonly chosenId = signal('');
  protected readonly answers = signal<Answers>({});
  protected readonly isPaused = signal(false);
  protected readonly said = signal('');
  private readonly changed = signal<PolicyReading | null>(null);
  private newId = uuidv7();
  private readonly choice = viewChild<ElementRef<HTMLElement>>('policy');

  protected readonly isChange = computed(() => this.changed() !== null);
  private readonly policy = computed(() => POLICIES.find(({ id }) => id === this.chosenId()));
  protected readonly own = computed(() => (this.chosenId() === OWN ? OWN_QUESTIONS : []));
  protected readonly aboutMe = computed<readonly Question[]>(() => [
    asked('effectiveFrom', POLICY_QUESTIONS.effectiveFrom, 'date'),
    ...personQuestions(this.policy()?.asks.person ?? []),
    ...(this.policy()?.period.kind === 'total' ? BROUGHT : []),
  ]);
  protected readonly usually = computed(() =>
    contactQuestions(this.policy()?.asks.contact ?? ['format', 'groupSize'], this.answers()),
  );
  protected readonly canPause = computed(() => this.policy()?.isExemptWithoutClients ?? false);
  protected readonly about = computed(() => {
    const policy = this.policy();
    return policy ? `${sourceSentence(policy)} ${policy.note}` : '';
  });

  /** Another policy begins with this month, alone with a supervisor. */
  protected choose(id: string): void {
    this.form.forget();
    this.changed.set(null);
    this.chosenId.set(id);
    this.newId = uuidv7();
    this.isPaused.set(false);
    this.answers.set({ effectiveFrom: this.firstOfMonth(), format: 'individual' });
  }

  protected change(policy: PolicyReading): void {
    this.chosenId.set(policy.own ? OWN : policy.policyId);
    this.changed.set(policy);
    this.form.forget();
    this.isPaused.set(policy.facts.documentedPauses.includes(this.firstOfMonth()));
    const { effectiveFrom, facts, own } = policy;
    this.answers.set({ ...answersOfPerson(facts, own), effectiveFrom });
  }

  protected async save(): Promise<void> {
    const before = this.changed();
    const isOwn = this.chosenId() === OWN;
    const id = before?.policyId ?? (isOwn ? this.newId : this.chosenId());
    const answers = this.answers();
    const month = this.firstOfMonth();
    const others = (before?.facts.documentedPauses ?? []).filter((day) => day !== month);
    const pauses = this.isPaused() ? [...others, month] : others;
    const body = { facts: factsOf(answers, pauses), own: isOwn ? ownOf(answers) : null };
    const from = answers['effectiveFrom'] ?? '';
    const sent = await this.form.send(ChoosePolicy, body, (valid) =>
      this.writes.choose(id, from, valid),
    );
    if (!sent) return;
    this.leave();
    this.said.set(this.texts.said.saved);
  }

  /** The form goes, and what was pressed in it: focus goes on to the choice above. */
  protected leave(): void {
    this.choose('');
    this.choice()?.nativeElement.focus();
  }

  /** What was said for the days before stays. */
  protected async end({ policyId, title, own }: PolicyReading): Promise<void> {
    const today = this.shown()?.asOf ?? '';
    const sent = await this.form.send(ChoosePolicy, { facts: null, own }, (valid) =>
      this.writes.choose(policyId, today, valid),
    );
    if (!sent) return;
    this.said.set(this.texts.said.ended(title));
    this.choice()?.nativeElement.focus();
  }

  private firstOfMonth(): string {
    return `${(this.shown()?.asOf ?? '').slice(0, 7)}-01`;
  }
}
