import { httpResource } from '@angular/common/http';
import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { type Device, devicePaths, Devices, type Problem, SaveDevice } from '@understory/contracts';
import type { ReminderWay } from '@understory/domain';
import {
  ACTIONS,
  DEVICES_TEXTS,
  lastReminderSentence,
  notificationFailureWords,
  testNotificationWords,
} from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Submission } from '../shell/submission';
import { ownMoment } from './own-moment';
import { RemindersWrites } from './reminders-writes';
import { type BrowserState, ThisBrowser } from './this-browser';

/** How notifications stand in the browser at hand: what it allows, and what the server knows of it. */
type Here = BrowserState | 'unwilling' | 'ended';

const CAN_TURN_ON: readonly Here[] = ['off', 'ended'];

/** Turns notifications on and off in this browser, tests them, and shows the others that have them. */
@Component({
  selector: 'us-devices',
  imports: [Answer, Field, ProblemNote],
  templateUrl: './devices-part.html',
  styleUrl: './devices-part.css',
})
export class DevicesPart {
  private readonly changes = inject(Changes);
  private readonly writes = inject(RemindersWrites);
  private readonly browser = inject(ThisBrowser);

  /** What is saved, not what is half chosen; null where no reminder is wanted. */
  readonly ways = input.required<readonly ReminderWay[] | null>();
  readonly timeZone = input.required<string>();

  protected readonly texts = DEVICES_TEXTS;
  protected readonly actions = ACTIONS;
  protected readonly resource = httpResource(() => this.fresh(), { parse: Devices.parse });
  protected readonly known = latest(this.resource);
  protected readonly unread = computed<Problem | null>(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly state = signal<BrowserState | null>(null);
  private readonly own = computed(() => this.known()?.devices.find(({ isHere }) => isHere) ?? null);
  protected readonly here = computed<Here | null>(() => {
    const [known, state] = [this.known(), this.state()];
    if (!known || state === null) return null;
    if (state === 'on' || state === 'off') return this.standing(known, state);
    return state;
  });
  protected readonly canTurnOn = computed(() => CAN_TURN_ON.includes(this.here() ?? 'on'));
  /** What of the choices above stands in the way of a notification; null where nothing does. */
  protected readonly missing = computed<string | null>(() => {
    const ways = this.ways();
    if (this.here() === 'on' && ways === null) return this.texts.never;
    if (this.here() === 'on' && !ways?.includes('notification')) return this.texts.notChosen;
    const isNobodyReached = this.known()?.devices.every(({ endedAt }) => endedAt !== null);
    return ways?.includes('notification') && isNobodyReached ? this.texts.noDevice : null;
  });
  protected readonly rows = computed(() =>
    (this.known()?.devices ?? []).map((device) => ({ device, words: this.wordsOf(device) })),
  );

  private readonly knownName = computed(() => this.own()?.name ?? this.browser.suggestedName);
  /** What is half written outlives a fresh answer. */
  protected readonly name = linkedSignal(() => this.knownName());
  protected readonly form = new Submission({ sentences: { name: DEVICES_TEXTS.nameMissing } });
  protected readonly isBusy = signal(false);
  protected readonly isTesting = signal(false);
  protected readonly said = signal('');
  protected readonly problem = signal<Problem | null>(null);

  constructor() {
    void this.look();
  }

  protected async turnOn(key: string): Promise<void> {
    if (this.isBusy()) return;
    const name = this.name();
    // The browser's own question comes first: some ask only in the very moment of a tap.
    const subscribed = SaveDevice.shape.name.safeParse(name).success
      ? await this.whileBusy(() => this.browser.subscribe(key))
      : { endpoint: '', keys: { p256dh: '', auth: '' } };
    if (subscribed === 'not-allowed') this.said.set(this.texts.notAllowed);
    else if (subscribed === 'not-reached') this.said.set(this.texts.notReached);
    else if (subscribed) await this.keep({ name, ...subscribed });
    await this.look();
    if (this.form.errors().length === 0) this.goOn();
  }

  protected async turnOff(): Promise<void> {
    const own = this.own();
    await this.whileBusy(async () => {
      await this.browser.unsubscribe();
      if (own) await this.writes.removeDevice(own.id);
      this.said.set(this.texts.done.off);
    });
    await this.look();
    this.goOn();
  }

  protected async remove({ id }: Device): Promise<void> {
    await this.whileBusy(async () => {
      await this.writes.removeDevice(id);
      this.said.set(this.texts.done.removed);
    });
    this.goOn();
  }

  protected async test(): Promise<void> {
    const own = this.own();
    if (!own || this.isBusy()) return;
    this.isTesting.set(true);
    await this.whileBusy(async () => {
      const { acceptedAt, trouble } = await this.writes.testDevice(own.id);
      const time = acceptedAt && ownMoment(acceptedAt, this.timeZone()).time;
      this.said.set(testNotificationWords(time, trouble));
      if (trouble === 'device-gone') this.changes.touch();
    });
    this.isTesting.set(false);
  }

  private async keep(said: Omit<SaveDevice, 'version'>): Promise<void> {
    const own = this.own();
    const body = { ...said, version: own?.version ?? 0 };
    const kept = await this.form.send(SaveDevice, body, (device) =>
      this.writes.turnOn(own?.id ?? uuidv7(), device),
    );
    if (kept) return this.said.set(this.texts.done.on);
    // What nobody knows of reaches nobody.
    await this.browser.unsubscribe();
    if (this.form.problem()?.code === 'changed-elsewhere') this.changes.touch();
  }

  private standing({ key }: Devices, state: 'on' | 'off'): Here {
    if (key === null) return 'unwilling';
    const own = this.own();
    if (!own) return 'off';
    return state === 'on' && own.endedAt === null ? 'on' : 'ended';
  }

  private wordsOf({ endedAt, lastSentAt, failure }: Device): string {
    const at = (instant: string) => ownMoment(instant, this.timeZone());
    if (endedAt !== null) return this.texts.gone;
    if (!failure) return lastReminderSentence(lastSentAt === null ? null : at(lastSentAt));
    return notificationFailureWords({ ...failure, at: at(failure.at) });
  }

  /** The button that had the focus is gone, or stands elsewhere. */
  private goOn(): void {
    this.heading()?.nativeElement.focus();
  }

  private async look(): Promise<void> {
    this.state.set(await this.browser.state());
  }

  private async whileBusy<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.isBusy()) return undefined;
    this.isBusy.set(true);
    this.said.set('');
    this.problem.set(null);
    this.form.forget();
    try {
      return await work();
    } catch (error) {
      this.problem.set(problemOf(error));
      return undefined;
    } finally {
      this.isBusy.set(false);
    }
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${devicePaths.all}`;
  }
}
