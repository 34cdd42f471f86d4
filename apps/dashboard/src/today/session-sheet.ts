import {
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { LogSession, type Session } from '@understory/contracts';
import {
  LIMITS,
  SESSION_ACUITIES,
  SESSION_KINDS,
  SESSION_OUTCOMES,
  type SessionOutcome,
} from '@understory/domain';
import { ACUITY_NAMES, OUTCOME_NAMES, SESSION_KIND_NAMES } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import type { Deed } from '../connections/last-done';
import { Answer } from '../shared/answer';
import { Dialog } from '../shared/dialog';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Segmented } from '../shared/segmented';
import { Stepper } from '../shared/stepper';
import { Clock } from '../shell/clock';
import { Submission } from '../shell/submission';
import { dayAndTime, draftOf, instantOf } from './session-draft';
import { SessionActing } from './session-acting';
import { SessionWrites, saidOf } from './session-writes';

const MARKS = [
  { name: 'isFirst', label: 'First session' },
  { name: 'isTraumaFocused', label: 'Trauma-focused' },
  { name: 'isRiskEvent', label: 'A risk event' },
] as const;

/** Everything about one session, to add it or to change it; there is no field for a client. */
@Component({
  selector: 'us-session-sheet',
  imports: [Answer, Dialog, Field, FormTrouble, Segmented, SessionActing, Stepper],
  templateUrl: './session-sheet.html',
  styleUrl: './session-sheet.css',
})
export class SessionSheet {
  /** Null adds a new one. */
  readonly session = input.required<Session | null>();
  readonly timeZone = input.required<string>();
  /** Day to begin a new one on; just ended without it. */
  readonly on = input<string>();
  /** Something was done, and can be taken back. */
  readonly done = output<Deed>();
  readonly closed = output<void>();

  private readonly writes = inject(SessionWrites);
  private readonly clock = inject(Clock);
  private readonly acting = viewChild(SessionActing);
  /** One id for a new session, however often it has to be sent. */
  private readonly newId = uuidv7();

  protected readonly kinds = SESSION_KINDS.map((value) => ({
    value,
    label: SESSION_KIND_NAMES[value],
  }));
  protected readonly acuities = SESSION_ACUITIES.map((value) => ({
    value,
    label: ACUITY_NAMES[value],
  }));
  protected readonly outcomes = SESSION_OUTCOMES.map((value) => ({
    value,
    label: OUTCOME_NAMES[value],
  }));
  protected readonly marks = MARKS;
  protected readonly limits = LIMITS.sessionMinutes;

  protected readonly draft = linkedSignal(() =>
    draftOf(this.session(), untracked(this.clock.now), this.timeZone()),
  );
  private readonly start = computed(() => dayAndTime(this.draft().startsAt, this.timeZone()));
  protected readonly date = linkedSignal(() => this.start().date);
  protected readonly time = linkedSignal(() => this.start().time);
  protected readonly heading = computed(() => (this.session() ? 'Change a session' : 'A session'));
  protected readonly form = new Submission({
    sentences: {
      startsAt: 'Write the start like 14:10.',
      minutes: 'A session takes 1 to 600 minutes.',
    },
  });

  protected change(part: Partial<LogSession>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected choose(outcome: SessionOutcome): void {
    this.change({ outcome });
  }

  protected toggle(mark: (typeof MARKS)[number]['name']): void {
    this.change({ [mark]: !this.draft()[mark] });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const before = this.session();
    const startsAt = instantOf({ date: this.date(), time: this.time() }, this.timeZone());
    const body = { ...this.draft(), startsAt };
    const id = before?.id ?? this.newId;
    const sent = await this.form.send(LogSession, body, async (said) => {
      const kept = await this.writes.save(id, said);
      await this.acting()?.save(id);
      return kept;
    });
    if (!sent) return;
    const { version } = sent.answer;
    const undo = before
      ? async () => void (await this.writes.save(id, { ...saidOf(before), version }))
      : () => this.writes.remove(id);
    this.done.emit({ message: before ? 'Session changed' : 'Session logged', undo });
  }

  protected async remove(session: Session): Promise<void> {
    const said = saidOf(session);
    const sent = await this.form.send(LogSession, said, () => this.writes.remove(session.id));
    if (!sent) return;
    const undo = async () =>
      void (await this.writes.save(session.id, { ...said, version: session.version + 1 }));
    this.done.emit({ message: 'Session removed', undo });
  }
}
