import {
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import {
  type LogOtherTime,
  type LogSession,
  type LogUnseenWork,
  checkInPaths,
} from '@understory/contracts';
import { SESSION_OUTCOMES, type SessionOutcome } from '@understory/domain';
import {
  OUTCOME_NAMES,
  WITHOUT_SERVER_TEXTS,
  clockTime,
  duration,
  sealedInWords,
  writeInWords,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { Icon } from '../shared/icon';
import { Changes } from '../shell/changes';
import { Clock } from '../shell/clock';
import { Session } from '../shell/session';
import { AnotherEnded } from '../today/another-ended';
import { endOfHeldOver } from '../today/overlap';
import { dayAndTime, endedNow } from '../today/session-draft';
import { BackOff } from './back-off';
import { type CheckedIn, CheckInWithoutServer } from './check-in-without-server';
import { ExpectedDay, markExpected } from './expected-day';
import { OUTBOX_STORE } from './keyring';
import { Names } from './names';
import { OtherTimeWithoutServer } from './other-time-without-server';
import { Outbox } from './outbox';
import { readWrite } from './read-write';
import { Server } from './server';
import { UnseenWorkWithoutServer } from './unseen-work-without-server';
import type { Device, ExpectedRow, Write } from './waiting';

const NOT_HELD = SESSION_OUTCOMES.filter((outcome) => outcome !== 'planned' && outcome !== 'held');

type EntryKind = 'unseen-work' | 'other-time';

/** Where no page can be read: what is expected today, one tap each, and what waits to be sent. */
@Component({
  selector: 'us-without-server',
  imports: [
    AnotherEnded,
    CheckInWithoutServer,
    Icon,
    OtherTimeWithoutServer,
    UnseenWorkWithoutServer,
  ],
  templateUrl: './without-server.html',
  styleUrl: './without-server.css',
})
export class WithoutServer {
  private readonly store = inject(OUTBOX_STORE);
  private readonly outbox = inject(Outbox);
  private readonly expectedDay = inject(ExpectedDay);
  private readonly clock = inject(Clock);
  private readonly session = inject(Session);
  private readonly changes = inject(Changes);
  private readonly names = inject(Names);
  private readonly server = inject(Server);
  private readonly backOff = new BackOff();
  private isLeft = false;
  private isKeeping = false;

  private readonly checkInForm = viewChild(CheckInWithoutServer);

  protected readonly texts = WITHOUT_SERVER_TEXTS;
  protected readonly outcomes = OUTCOME_NAMES;
  protected readonly notHeld = NOT_HELD;
  protected readonly isSignedIn = computed(() => this.session.person() !== null);
  protected readonly device = signal<Device | null>(null);
  protected readonly isLookedUp = signal(false);
  protected readonly expected = signal<readonly ExpectedRow[]>([]);
  protected readonly cannotKeep = signal(false);
  protected readonly hasCheckedIn = signal(false);
  /** The expected session whose other outcomes stand open. */
  protected readonly marking = signal<string | null>(null);
  protected readonly said = signal('');
  /** Which form is open. */
  protected readonly entering = signal<EntryKind | null>(null);
  protected readonly now = signal(this.clock.present());
  protected readonly today = computed(() => {
    const zone = this.device()?.timeZone ?? 'UTC';
    return this.clock.now().toZonedDateTimeISO(zone).toPlainDate().toString();
  });
  /** Whether something is begun that is on no device yet, and would be lost with this page. */
  readonly isFilling = computed(
    () =>
      this.entering() !== null || this.asked() !== null || this.checkInForm()?.isBegun() === true,
  );
  /** The server answers again, and what is begun keeps the page waiting. */
  protected readonly isBack = signal(false);
  /** One that was logged here at the same time: asked before another is. */
  protected readonly asked = signal<{ clock: string; body: LogSession } | null>(null);
  private readonly justLogged: LogSession[] = [];

  protected readonly rows = computed(() =>
    this.expected().map((row) => {
      const zone = this.device()?.timeZone ?? 'UTC';
      const start = Temporal.Instant.from(row.startsAt).toZonedDateTimeISO(zone);
      const clock = clockTime(start.toPlainTime().toString());
      return { row, clock, length: duration(row.minutes), name: row.code ?? this.texts.aSession };
    }),
  );
  protected readonly known = computed(() =>
    this.outbox
      .waiting()
      .flatMap(({ write }) => (write ? writeInWords(readWrite(write), this.names.of(write)) : [])),
  );
  protected readonly sealed = computed(() =>
    sealedInWords(
      this.outbox.waiting().flatMap(({ row, write }) => (write ? [] : row.madeAt)),
      this.device()?.timeZone ?? 'UTC',
    ),
  );

  constructor() {
    void this.lookUp().finally(() => this.isLookedUp.set(true));
    inject(DestroyRef).onDestroy(() => {
      this.isLeft = true;
      this.backOff.reset();
    });
    this.listen();
    effect(() => {
      if (this.isBack() && !this.isFilling()) untracked(() => this.goOn());
    });
  }

  protected async mark(row: ExpectedRow, clock: string, outcome: SessionOutcome): Promise<void> {
    if (!(await this.keep(markExpected(row, outcome)))) return;
    await this.expectedDay.drop(row.id);
    this.expected.update((rows) => rows.filter(({ id }) => id !== row.id));
    this.marking.set(null);
    this.said.set(this.texts.marked(row.code ?? this.texts.theSession, clock, outcome));
  }

  protected addEndedNow(timeZone: string): Promise<void> {
    const body = endedNow(this.clock.present(), timeZone);
    const end = endOfHeldOver(body, this.justLogged);
    if (!end) return this.log(body);
    const clock = clockTime(dayAndTime(end.toString(), timeZone).time);
    this.asked.set({ clock, body });
    return Promise.resolve();
  }

  protected async another(body: LogSession, isAnother: boolean): Promise<void> {
    this.asked.set(null);
    if (isAnother) await this.log(body);
  }

  private async log(body: LogSession): Promise<void> {
    const write: Write = { method: 'PUT', path: `sessions/${uuidv7()}`, body };
    this.justLogged.push(body);
    if (await this.keep(write)) this.said.set(this.texts.endedNowSaid);
    else this.justLogged.splice(this.justLogged.indexOf(body), 1);
  }

  protected async checkIn(answers: CheckedIn, timeZone: string): Promise<void> {
    const on = this.clock.present().toZonedDateTimeISO(timeZone).toPlainDate().toString();
    const body = { on, ...answers, version: 0 };
    const path = checkInPaths.one(uuidv7());
    if (!(await this.keepOnce({ method: 'PUT', path, body }))) return;
    this.hasCheckedIn.set(true);
    this.said.set(this.texts.checkIn.said);
  }

  protected enter(kind: EntryKind): void {
    this.now.set(this.clock.present());
    this.entering.update((open) => (open === kind ? null : kind));
  }

  /** @param opener What was pressed to open the form, which is gone then, and its focus with it. */
  protected async logEntry(
    kind: EntryKind,
    body: LogUnseenWork | LogOtherTime,
    opener: HTMLElement,
  ): Promise<void> {
    if (!(await this.keepOnce({ method: 'PUT', path: `${kind}/${uuidv7()}`, body }))) return;
    this.entering.set(null);
    this.said.set(this.texts.entries[kind].said);
    opener.focus();
  }

  /** Asks now and then whether the server is back, without touching what is on the page. */
  private listen(): void {
    this.backOff.later(() => {
      const answer = this.server.read('', 'health');
      void answer.then((isBack) => this.heard(Boolean(isBack)));
    });
  }

  private heard(isBack: boolean): void {
    if (this.isLeft) return;
    this.isBack.set(isBack);
    if (!isBack || this.isFilling()) this.listen();
  }

  protected drop(): void {
    this.entering.set(null);
    this.asked.set(null);
    this.checkInForm()?.clear();
  }

  private goOn(): void {
    if (!this.isSignedIn()) {
      // The page may have asked for itself while the server was away.
      void this.session.reload().then(() => this.changes.touch());
      return;
    }
    this.isBack.set(false);
    this.listen();
    void this.outbox.flush();
    // The page below asks again, and takes the place of this one once it has come.
    this.changes.touch();
  }

  /** A second tap on a form while it is kept is no second entry. */
  private async keepOnce(write: Write): Promise<boolean> {
    if (this.isKeeping) return false;
    this.isKeeping = true;
    const isKept = await this.keep(write);
    this.isKeeping = false;
    return isKept;
  }

  private async keep(write: Write): Promise<boolean> {
    const device = this.device();
    if (!device) return false;
    const { owner: id, timeZone } = device;
    const isKept = await this.outbox.keep({ id, timeZone }, write).then(
      () => true,
      () => false,
    );
    this.cannotKeep.set(!isKept);
    if (isKept) void this.outbox.flush();
    return isKept;
  }

  private async lookUp(): Promise<void> {
    const device = (await this.store?.device()) ?? null;
    const person = this.session.person();
    // Nothing is sealed for whoever was signed in here before.
    if (!device || (person && person.id !== device.owner)) return;
    const { owner: id, timeZone, aheadMs } = device;
    if (aheadMs !== 0) this.clock.compare(new Date(Date.now() - aheadMs).toUTCString());
    await this.outbox.lookAfter({ id, timeZone });
    this.expected.set(await this.expectedDay.today(device));
    this.device.set(device);
  }
}
