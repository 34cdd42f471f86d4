import { httpResource } from '@angular/common/http';
import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Case, type CaseLately, Cases, type SaveCase, casePaths } from '@understory/contracts';
import {
  ACTIONS,
  CASE_TEXTS,
  FORM_ACTIONS,
  ONLY_YOU_SEE_IT,
  caseInWords,
  caseLately,
  codeDoubtSentence,
  restSentences,
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
import { latest } from '../shell/latest';
import { OwnDay } from '../shell/own-day';
import { plainProblem, problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';
import { CaseShape, namesake, newCase } from './case-draft';
import { CaseFields } from './case-fields';
import { CasePauses } from './case-pauses';
import { CaseSeries } from './case-series';
import { caseOn } from './case-standing';
import { CaseWrites, saidOfCase } from './case-writes';
import { codeInText } from './code-in-text';
import { codeDoubt } from './code-doubt';

/** One case: a code, what it says of its sessions, and when it rests or ends. */
@Component({
  selector: 'us-case-page',
  imports: [
    Answer,
    CaseFields,
    CasePauses,
    CaseSeries,
    Field,
    FormTrouble,
    Icon,
    LastDoneBar,
    ProblemNote,
    RouterLink,
    TwoVersions,
  ],
  templateUrl: './case.page.html',
  styleUrl: './case.page.css',
})
export class CasePage {
  /** Absent where one is added. */
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly writes = inject(CaseWrites);
  private readonly lastDone = inject(LastDone);
  private readonly ways = inject(WaysBack);
  private readonly person = inject(Session).person;
  private readonly injector = inject(Injector);
  private readonly newId = uuidv7();
  private readonly question = viewChild<ElementRef<HTMLElement>>('question');

  protected readonly actions = ACTIONS;
  protected readonly formActions = FORM_ACTIONS;
  protected readonly onlyYou = ONLY_YOU_SEE_IT;
  protected readonly texts = CASE_TEXTS;
  protected readonly today = inject(OwnDay).today;
  protected readonly resource = httpResource(() => `api/${casePaths.all}`, { parse: Cases.parse });
  private readonly answer = latest(this.resource);
  private readonly cases = computed(() => this.answer()?.cases ?? []);
  /** What the form was filled from: the case as it was opened, or as it stands elsewhere and was taken over. */
  private readonly filled = linkedSignal<Case | null>(
    () => this.cases().find(({ id }) => id === this.id()) ?? null,
  );
  /** What the form is written over; the same, unless what it says was to stay. */
  protected readonly before = linkedSignal(() => this.filled());
  protected readonly trouble = computed(() => {
    if (this.isReady()) return null;
    const error = this.resource.error();
    if (error) return problemOf(error);
    return this.answer() ? plainProblem('not-found', 404) : null;
  });
  /** A new one needs nothing from the server to begin. */
  protected readonly isReady = computed(() => !this.id() || this.before() !== null);
  protected readonly practices = computed(() => this.person()?.practices ?? []);

  protected readonly draft = linkedSignal<SaveCase>(() => {
    const filled = this.filled();
    return filled ? saidOfCase(filled) : newCase(untracked(this.today));
  });
  protected readonly doubt = computed(() => {
    const doubt = codeDoubt(this.draft().code);
    return doubt === null ? '' : codeDoubtSentence(doubt);
  });
  /** A case of the same code, until it was said that this is another one. */
  protected readonly alike = signal<CaseLately | null>(null);
  protected readonly form = new Submission({ sentences: CASE_TEXTS.refused });
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: Case,
    rowInWords: (row) => this.inWords(row),
    body: CaseShape,
    typed: () => this.draft(),
    bodyInWords: (said) => this.inWords(said),
  });
  /** What recurs of it, by its names. */
  protected readonly recurring = signal<readonly string[]>([]);
  /** What an end or a pause, as the form has it, means for what recurs. */
  protected readonly rest = computed(() =>
    restSentences(this.draft(), this.recurring(), this.today()),
  );

  protected twinHeading({ code }: CaseLately): string {
    return CASE_TEXTS.twin.heading(codeInText(code));
  }

  protected latelyOf(known: CaseLately): string {
    return caseLately(known, caseOn(known, this.today()), this.today());
  }

  protected change(part: Partial<SaveCase>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected async save(event?: Event, isAnother = false): Promise<void> {
    event?.preventDefault();
    const before = this.before();
    const id = before?.id ?? this.newId;
    const twin = isAnother ? null : namesake(this.cases(), this.draft().code, id);
    this.alike.set(twin);
    if (twin) return this.askAbout();
    const draft = { ...this.draft(), version: before?.version ?? 0 };
    const sent = await this.form.send(CaseShape, draft, (said) => this.writes.save(id, said));
    if (!sent) return this.elsewhere.look();
    const path = casePaths.one(id);
    const code = codeInText(sent.answer.code);
    if (!before) this.lastDone.say(CASE_TEXTS.done.added(code), this.ways.by({ path }));
    else {
      const body = { ...saidOfCase(before), version: sent.answer.version };
      const undo = this.ways.by({ path, body, made: saidOfCase(sent.answer) });
      this.lastDone.say(CASE_TEXTS.done.changed(code), undo);
    }
    await this.router.navigateByUrl('/cases');
  }

  protected async remove(before: Case): Promise<void> {
    const said = saidOfCase(before);
    const sent = await this.form.send(CaseShape, said, () => this.writes.remove(before.id));
    if (!sent) return;
    const body = { ...said, version: before.version + 1 };
    const undo = this.ways.by({ path: casePaths.one(before.id), body });
    this.lastDone.say(CASE_TEXTS.done.removed(codeInText(before.code)), undo);
    await this.router.navigateByUrl('/cases');
  }

  /** What stands elsewhere fills the form; a case that was removed has none. */
  protected async leave(): Promise<void> {
    const current = this.elsewhere.left();
    if (current) this.filled.set(current);
    else await this.router.navigateByUrl('/cases');
  }

  protected async insist(): Promise<void> {
    this.before.update((before) => this.elsewhere.insisted(before));
    await this.save();
  }

  private inWords(known: SaveCase): string {
    const practice = this.practices().find(({ id }) => id === known.practiceId)?.name ?? null;
    return caseInWords(known, { code: codeInText(known.code), practice, today: this.today() });
  }

  private askAbout(): void {
    afterNextRender(() => this.question()?.nativeElement.focus(), { injector: this.injector });
  }
}
