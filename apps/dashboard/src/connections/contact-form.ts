import {
  Component,
  type ElementRef,
  type OnInit,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { Contact, LogContact } from '@understory/contracts';
import {
  CONTACT_INITIATORS,
  CONTACT_MODES,
  CONTACT_RATINGS,
  CREDITED_KINDS,
} from '@understory/domain';
import { CONTACT_FORM_TEXTS, INITIATOR_NAMES, MODE_NAMES, RATING_NAMES } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { DayTotals } from '../log/day-totals';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Clock } from '../shell/clock';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';
import { SupervisionFields } from '../supervision/supervision-fields';
import { ContactDraft, CONTACT_SHAPE, type ContactTie } from './contact-draft';
import { LastDone } from './last-done';
import { Scale } from './scale';
import { GIVE_AND_TAKE, TAPS } from './tie-words';
import { TieWrites, saidOfContact } from './tie-writes';

/**
 * One contact: "We met" alone is an answer, everything else is there for whoever wants to say more.
 * Saved at once, with a way to take it back.
 */
@Component({
  selector: 'us-contact-form',
  imports: [Answer, DayTotals, Field, FormTrouble, Scale, SupervisionFields],
  templateUrl: './contact-form.html',
  styleUrl: './contact-form.css',
})
export class ContactForm implements OnInit {
  readonly tie = input.required<ContactTie>();
  /** The contact that is changed; null logs a new one. */
  readonly contact = input<Contact | null>(null);
  /** Whether what a policy asks is read before anything stands below it; a sheet opens at once. */
  readonly waits = input(false);
  /** It was saved, or removed. */
  readonly done = output<void>();

  private readonly writes = inject(TieWrites);
  private readonly lastDone = inject(LastDone);
  private readonly clock = inject(Clock);
  private readonly session = inject(Session);
  private readonly newId = uuidv7();

  protected readonly texts = CONTACT_FORM_TEXTS;
  protected readonly giveAndTake = GIVE_AND_TAKE;
  protected readonly taps = TAPS;
  protected readonly ratingNames = CONTACT_RATINGS.map((id) => ({ id, name: RATING_NAMES[id] }));
  protected readonly modes = CONTACT_MODES.map((id) => ({ id, name: MODE_NAMES[id] }));
  protected readonly initiators = CONTACT_INITIATORS.map((id) => ({
    id,
    name: INITIATOR_NAMES[id],
  }));

  protected readonly draft = new ContactDraft();
  protected readonly form = new Submission({
    sentences: CONTACT_FORM_TEXTS.refused,
  });
  protected readonly zone = computed(
    () => this.contact()?.zone ?? this.session.person()?.timeZone ?? Temporal.Now.timeZoneId(),
  );
  protected readonly today = computed(() => this.dayAt(this.clock.now()));
  protected readonly summary = computed(() => {
    const date = this.draft.date();
    const minutes = Number(this.draft.minutes());
    return CONTACT_FORM_TEXTS.summary(
      date === '' ? null : date,
      date === this.today(),
      minutes > 0 ? minutes : null,
      this.draft.mode(),
    );
  });

  /** A policy may ask more of these. */
  protected readonly isSupervision = computed(() =>
    CREDITED_KINDS.some((kind) => kind === this.tie().kind),
  );

  /** Supervision can be booked: a day ahead, not held yet. */
  protected readonly isAhead = computed(
    () => this.isSupervision() && this.draft.date() > this.today(),
  );

  private readonly more = viewChild(SupervisionFields);
  private readonly yes = viewChild<ElementRef<HTMLButtonElement>>('yes');
  protected readonly isReady = computed(
    () => !this.waits() || !this.isSupervision() || (this.more()?.isKnown() ?? false),
  );

  ngOnInit(): void {
    const contact = this.contact();
    if (contact) this.draft.take(contact);
    else this.draft.begin(this.tie(), this.clock.now(), this.zone());
  }

  /** The second tap of two. */
  focus(): void {
    this.yes()?.nativeElement.focus();
  }

  protected async log(isHeld: boolean): Promise<void> {
    this.draft.isHeld.set(isHeld);
    await this.save();
  }

  protected async save(): Promise<void> {
    const more = this.more();
    if (more && !more.isValid) return;
    if (this.isAhead()) this.draft.isHeld.set(false);
    const before = this.contact();
    const id = before?.id ?? this.newId;
    const body = this.draft.body(this.tie().id, this.zone());
    const sent = await this.form.send(CONTACT_SHAPE, body, async (valid: LogContact) => {
      const saved = await this.writes.saveContact(id, valid);
      await more?.save(id);
      return saved;
    });
    if (!sent) return;
    const { isHeld, version } = sent.answer;
    const name = this.tie().alias;
    const { done } = CONTACT_FORM_TEXTS;
    if (before) {
      const undone = { ...saidOfContact(before), version };
      this.lastDone.say(done.changed(name), async () => {
        await this.writes.saveContact(id, undone);
      });
    } else {
      const said = isHeld ? done.logged : this.isAhead() ? done.booked : done.fellThrough;
      this.lastDone.say(said(name), () => this.writes.removeContact(id));
    }
    this.done.emit();
  }

  protected async remove(contact: Contact): Promise<void> {
    const sent = await this.form.send(CONTACT_SHAPE, saidOfContact(contact), () =>
      this.writes.removeContact(contact.id),
    );
    if (!sent) return;
    this.lastDone.say(CONTACT_FORM_TEXTS.done.deleted(this.tie().alias), async () => {
      await this.writes.saveContact(uuidv7(), { ...saidOfContact(contact), version: 0 });
    });
    this.done.emit();
  }

  protected setMode(mode: string): void {
    const chosen = CONTACT_MODES.find((each) => each === mode);
    if (chosen) this.draft.mode.set(chosen);
  }

  protected setInitiator(initiator: string): void {
    const chosen = CONTACT_INITIATORS.find((each) => each === initiator);
    if (chosen) this.draft.initiator.set(chosen);
  }

  private dayAt(moment: Temporal.Instant): string {
    return moment.toZonedDateTimeISO(this.zone()).toPlainDate().toString();
  }
}
