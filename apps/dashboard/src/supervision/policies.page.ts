import { httpResource } from '@angular/common/http';
import {
  Component,
  type ElementRef,
  computed,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  ChoosePolicy,
  ChosenPolicy,
  type PersonFacts,
  type PolicyHistory,
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
  policyInWords,
  policyTitle,
  sourceSentence,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone, LastDoneBar } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
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
import { SupervisionWrites, stepsBack } from './supervision-writes';

const OWN = 'own';
const BROUGHT: readonly Question[] = [
  asked('broughtHours', POLICY_QUESTIONS.broughtHours, 'number'),
  asked('broughtClientHours', POLICY_QUESTIONS.broughtClientHours, 'number'),
];

/** Which policies apply, since when, and what each needs to know. */
@Component({
  selector: 'us-policies-page',
  imports: [FormTrouble, Icon, LastDoneBar, ProblemNote, Questions, RouterLink, TwoVersions],
  templateUrl: './policies.page.html',
  styleUrl: './policies.page.css',
})
export class PoliciesPage {
  private readonly writes = inject(SupervisionWrites);
  private readonly changes = inject(Changes);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);
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
  /** What is changed; null where one is added. */
  private readonly changed = signal<ChosenPolicy | null>(null);
  /** What is written over: the same, unless what the form says was to stay over what stands elsewhere. */
  private readonly before = linkedSignal(() => this.changed());
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

  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: ChosenPolicy,
    rowInWords: (row) => policyInWords(titleOf(row), row),
    body: ChoosePolicy,
    typed: () => this.body(),
    bodyInWords: (said) =>
      policyInWords(this.titleOf(said), { ...said, effectiveFrom: this.from() }),
  });

  /** Another policy begins with this month, alone with a supervisor. */
  protected choose(id: string): void {
    this.form.forget();
    this.elsewhere.forget();
    this.changed.set(null);
    this.chosenId.set(id);
    this.newId = uuidv7();
    this.isPaused.set(false);
    this.answers.set({ effectiveFrom: this.firstOfMonth(), format: 'individual' });
  }

  protected change(policy: PolicyReading): void {
    const { policyId, effectiveFrom, facts, own } = policy;
    this.fill({ policyId, effectiveFrom, facts, own, version: this.versionOf(policyId) });
  }

  private fill(chosen: ChosenPolicy & { readonly facts: PersonFacts }): void {
    const { policyId, effectiveFrom, facts, own } = chosen;
    this.form.forget();
    this.elsewhere.forget();
    this.chosenId.set(own ? OWN : policyId);
    this.changed.set(chosen);
    this.isPaused.set(facts.documentedPauses.includes(this.firstOfMonth()));
    this.answers.set({ ...answersOfPerson(facts, own), effectiveFrom });
  }

  protected async save(): Promise<void> {
    const [isAdded, id] = [this.changed() === null, this.policyId()];
    const before = this.historyOf(id);
    const sent = await this.form.send(ChoosePolicy, this.body(), (valid) =>
      this.writes.choose(id, this.from(), valid),
    );
    if (!sent) return this.elsewhere.look();
    const { added, changed } = this.texts.done;
    this.tell((isAdded ? added : changed)(titleOf(sent.answer)), sent.answer, before);
    this.leave();
    this.said.set(this.texts.said.saved);
  }

  /** The form goes, and what was pressed in it: focus goes on to the choice above. */
  protected leave(): void {
    this.choose('');
    this.choice()?.nativeElement.focus();
  }

  /** What stands elsewhere fills the form, where it still applies. */
  protected leaveElsewhere(): void {
    const current = this.elsewhere.left();
    this.changes.touch();
    if (current?.facts) this.fill({ ...current, facts: current.facts });
    else this.leave();
  }

  protected async insist(): Promise<void> {
    this.before.update((before) => this.elsewhere.insisted(before));
    await this.save();
  }

  /** What was said for the days before stays. */
  protected async end({ policyId, title, own }: PolicyReading): Promise<void> {
    const today = this.shown()?.asOf ?? '';
    const before = this.historyOf(policyId);
    const body = { facts: null, own, version: this.versionOf(policyId) };
    const sent = await this.form.send(ChoosePolicy, body, (valid) =>
      this.writes.choose(policyId, today, valid),
    );
    if (!sent) {
      // As it stands there is shown with the refusal: the next tap starts from it.
      if (this.form.problem()?.code === 'changed-elsewhere') this.changes.touch();
      return;
    }
    this.tell(this.texts.done.ended(title), sent.answer, before);
    this.said.set(this.texts.said.ended(title));
    this.choice()?.nativeElement.focus();
  }

  private tell(message: string, written: ChosenPolicy, before: PolicyHistory | undefined): void {
    this.lastDone.say(message, this.ways.by(...stepsBack(written, before)));
  }

  private body(): object {
    const answers = this.answers();
    const month = this.firstOfMonth();
    const others = (this.changed()?.facts?.documentedPauses ?? []).filter((day) => day !== month);
    const pauses = this.isPaused() ? [...others, month] : others;
    return {
      facts: factsOf(answers, pauses),
      own: this.chosenId() === OWN ? ownOf(answers) : null,
      version: this.before()?.version ?? this.versionOf(this.policyId()),
    };
  }

  private policyId(): string {
    return this.changed()?.policyId ?? (this.chosenId() === OWN ? this.newId : this.chosenId());
  }

  private from(): string {
    return this.answers()['effectiveFrom'] ?? '';
  }

  private historyOf(policyId: string): PolicyHistory | undefined {
    return this.shown()?.history.find((known) => known.policyId === policyId);
  }

  /** Of what this page shows; 0 where it was never chosen. */
  private versionOf(policyId: string): number {
    return this.historyOf(policyId)?.version ?? 0;
  }

  private titleOf({ own }: Pick<ChoosePolicy, 'own'>): string {
    return titleOf({ policyId: this.policyId(), own });
  }

  private firstOfMonth(): string {
    return `${(this.shown()?.asOf ?? '').slice(0, 7)}-01`;
  }
}

function titleOf({ policyId, own }: Pick<ChosenPolicy, 'policyId' | 'own'>): string {
  const body = POLICIES.find(({ id }) => id === policyId);
  return body ? policyTitle(body) : (own?.name ?? '');
}
