import {
  Component,
  type ElementRef,
  type OnInit,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Contact, type LogContact, contactPaths } from '@understory/contracts';
import {
  CONTACT_INITIATORS,
  CONTACT_MODES,
  CONTACT_RATINGS,
  CREDITED_KINDS,
} from '@understory/domain';
import {
  CONTACT_FORM_TEXTS,
  INITIATOR_NAMES,
  MODE_NAMES,
  RATING_NAMES,
  contactInWords,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { LastDone } from '../done/last-done';
import { WaysBack } from '../done/ways-back';
import { DayTotals } from '../log/day-totals';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { isChanged } from '../shared/is-changed';
import { Clock } from '../shell/clock';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';
import { SupervisionFields } from '../supervision/supervision-fields';
import { ContactDraft, CONTACT_SHAPE, type ContactTie, dayAndTimeOf } from './contact-draft';
import { Scale } from './scale';
import { GIVE_AND_TAKE, TAPS } from './tie-words';
import { TieWrites, saidOfContact } from './tie-writes';

/**
 * One contact: "We met" alone is an answer, everything else is there for whoever wants to say more.
 * Saved at once, with a way to take it back.
 */
@Component({
  selector: 'us-contact-form',
  imports: [Answer, DayTotals, Field, FormTrouble, Scale, SupervisionFields, TwoVersions],
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
  private readonly ways = inject(WaysBack);
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

  /** What the form was filled from: the contact as it was opened, or as it stands elsewhere and was taken over. */
  protected readonly filled = linkedSignal(() => this.contact());
  /** What it is written over; the same, unless what it says was to stay. */
  private readonly before = linkedSignal(() => this.filled());
  protected readonly draft = new ContactDraft();
  protected readonly form = new Submission({ sentences: CONTACT_FORM_TEXTS.refused });
  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: Contact,
    rowInWords: (row) => contactInWords(row, dayAndTimeOf(row)),
    body: CONTACT_SHAPE,
    typed: () => this.body(),
    bodyInWords: (said) => contactInWords(said, dayAndTimeOf(said)),
  });
  protected readonly zone = computed(
    () => this.filled()?.zone ?? this.session.person()?.timeZone ?? Temporal.Now.timeZoneId(),
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
  private readonly opened = signal<unknown>(null);
  private readonly isSaidAnew = isChanged(this.opened, () => this.said());
  /** Whether something was said that is not saved yet. */
  readonly isChanged = computed(() => this.isSaidAnew() || (this.more()?.isChanged() ?? false));
  private readonly yes = viewChild<ElementRef<HTMLButtonElement>>('yes');
  protected readonly isReady = computed(
    () => !this.waits() || !this.isSupervision() || (this.more()?.isKnown() ?? false),
  );

  ngOnInit(): void {
    const contact = this.contact();
    if (contact) this.draft.take(contact);
    else this.draft.begin(this.tie(), this.clock.now(), this.zone());
    this.opened.set(this.said());
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
    if (this.isAhead()) this.draft.book();
    const id = this.before()?.id ?? this.newId;
    const sent = await this.form.send(CONTACT_SHAPE, this.body(), (valid: LogContact) =>
      this.writes.saveContact(id, valid),
    );
    if (!sent) return this.elsewhere.look();
    const { version } = sent.answer;
    // Once more, where what goes with it is not kept: over what is there by now.
    this.before.update((before) => before && { ...before, version });
    if (more && !(await more.save(id))) return;
    this.say({ ...sent.answer, id });
    this.done.emit();
  }

  /** What stands elsewhere fills the form; a contact that was removed there has none. */
  protected leave(): void {
    const current = this.elsewhere.left();
    if (!current) return this.done.emit();
    this.filled.set(current);
    this.draft.take(current);
    this.opened.set(this.said());
  }

  protected async insist(): Promise<void> {
    this.before.update((before) => this.elsewhere.insisted(before));
    await this.save();
  }

  protected async remove(contact: Contact): Promise<void> {
    const sent = await this.form.send(CONTACT_SHAPE, saidOfContact(contact), () =>
      this.writes.removeContact(contact.id),
    );
    if (!sent) return;
    const body = { ...saidOfContact(contact), version: contact.version + 1 };
    const undo = this.ways.by({ path: contactPaths.one(contact.id), body });
    this.lastDone.say(CONTACT_FORM_TEXTS.done.deleted(this.tie().alias), undo);
    this.done.emit();
  }

  protected setMode(mode: string): void {
    const chosen = CONTACT_MODES.find((each) => each === mode);
    if (chosen) this.draft.mode.set(chosen);
  }

  protected setInitiator(initiator: string): void {
    this.draft.initiator.set(CONTACT_INITIATORS.find((each) => each === initiator) ?? null);
  }

  /** As the fields stand. */
  private body(): unknown {
    return this.said(this.before()?.version ?? 0);
  }

  private said(version = 0): unknown {
    return this.draft.body({ connectionId: this.tie().id, zone: this.zone(), version });
  }

  private say(saved: Contact): void {
    const before = this.before();
    const path = contactPaths.one(saved.id);
    const name = this.tie().alias;
    const { done } = CONTACT_FORM_TEXTS;
    if (before) {
      const body = { ...saidOfContact(before), version: saved.version };
      const undo = this.ways.by({ path, body, made: saidOfContact(saved) });
      this.lastDone.say(done.changed(name), undo);
    } else {
      const said = saved.isHeld ? done.logged : this.isAhead() ? done.booked : done.fellThrough;
      this.lastDone.say(said(name), this.ways.by({ path }));
    }
  }

  private dayAt(moment: Temporal.Instant): string {
    return moment.toZonedDateTimeISO(this.zone()).toPlainDate().toString();
  }
}
